package org.hongchuang.accreditation.rest.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.BanFilter;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** The register of bans. */
@Path("bans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bans", description = "限制申报登记簿 Who may not apply, why and until when")
public class BansResource {
    private static final String BAN = """
        {"id": "01935c5e-7a00-7000-8000-000000000041", "measure": "01935c5e-7a00-7000-8000-000000000021",
         "caseId": "01935c5e-7a00-7000-8000-000000000003", "rulebook": "nanchang-bases",
         "edition": "nanchang-bases@2019-06-20", "cite": "附件2 第七条（二）1", "labelZh": "违法违规经营",
         "labelEn": "unlawful operation", "kinds": [], "covers": [],
         "units": [{"creditCode": "91350100M000100Y43", "name": "甲创业基地"}], "fromDay": "2026-11-21",
         "lastDay": "2029-11-21"}
        """;
    private static final String LIST = "{\"rows\": [" + BAN + "], \"total\": 1}";

    @Inject
    private Bans bans;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "List bans decided in the caller's reach, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one ban", value = LIST)))
    public Page<BanView> page(
            @Parameter(description = "A whole credit code, or part of the name of a unit or leading person")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "Only those that stand today") @QueryParam("standing") @DefaultValue("false")
                    boolean standing,
            @Parameter(description = "Of one rulebook", example = "nanchang-bases") @QueryParam("rulebook") @Nullable
                    String rulebook,
            @BeanParam Slice slice) {
        return bans.page(new BanFilter(text, standing, rulebook), slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A ban")
    @APIResponse(
            responseCode = "200",
            description = "The ban",
            content = @Content(examples = @ExampleObject(name = "a ban", value = BAN)))
    public BanView get(@PathParam("id") UUID id) {
        return bans.get(id);
    }

    @GET
    @Path("standing")
    @Operation(
            summary = "The bans that keep a unit from applying on a day",
            description = "The one that lasts longest, or none; wherever it was decided")
    @APIResponse(
            responseCode = "200",
            description = "At most one ban",
            content = @Content(examples = @ExampleObject(name = "none", value = "[]")))
    @APIResponse(responseCode = "422", description = "That is no day")
    public List<BanView> standing(
            @Parameter(description = "Unified social credit code", example = "91350100M000100Y43")
                    @QueryParam("creditCode")
                    @Nullable
                    String creditCode,
            @Parameter(description = "Rulebook", example = "nanchang-bases") @QueryParam("rulebook") @Nullable
                    String rulebook,
            @Parameter(description = "Kind applied for", example = "office") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "Day of the application; left out: today", example = "2026-11-21")
                    @QueryParam("on")
                    @Nullable
                    String on) {
        return bans
                .standing(
                        Objects.requireNonNullElse(creditCode, ""),
                        Objects.requireNonNullElse(rulebook, ""),
                        Objects.requireNonNullElse(kind, ""),
                        day(on))
                .stream()
                .toList();
    }

    private LocalDate day(@Nullable String text) {
        try {
            return text == null ? LocalDate.now(clock) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejection("accreditation.ban.query");
        }
    }
}
