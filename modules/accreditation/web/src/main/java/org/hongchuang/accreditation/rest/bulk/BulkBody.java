package org.hongchuang.accreditation.rest.bulk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.BulkCase;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Many cases, and the grounds for all of them. */
@Schema(name = "BulkMove")
public record BulkBody(
        @Schema(description = "Opinion or grounds, the same for all; 2,000 characters at most") @Nullable
        String grounds,

        @Schema(description = "The cases, at most 200") @Nullable
        List<@Nullable Entry> cases) {

    /** A case of the list. */
    @Schema(name = "BulkMoveCase")
    public record Entry(
            @Schema(description = "Id of the case") @Nullable
            UUID id,

            @Schema(description = "Its version as previewed; needed to carry out, not to preview") @Nullable
            Integer version) {}

    static List<UUID> chosen(@Nullable BulkBody body) {
        return entries(body).stream().map(BulkBody::id).toList();
    }

    static List<BulkCase> previewed(@Nullable BulkBody body) {
        return entries(body).stream()
                .map(entry -> new BulkCase(id(entry), version(entry)))
                .toList();
    }

    static @Nullable String grounds(@Nullable BulkBody body) {
        return body == null ? null : body.grounds;
    }

    private static List<Entry> entries(@Nullable BulkBody body) {
        List<@Nullable Entry> given = body == null ? null : body.cases;
        return given == null
                ? List.of()
                : given.stream()
                        .map(entry -> Objects.requireNonNullElse(entry, new Entry(null, null)))
                        .toList();
    }

    private static UUID id(Entry entry) {
        UUID id = entry.id;
        if (id == null) {
            throw new Rejection("accreditation.bulk.id");
        }
        return id;
    }

    private static int version(Entry entry) {
        Integer version = entry.version;
        if (version == null) {
            throw new Rejection("accreditation.bulk.version");
        }
        return version;
    }
}
