package org.hongchuang.policies.api;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft with all that belongs to it.
 *
 * @param row as in lists
 * @param version to be handed back with the next command, so that nobody overwrites what they have not seen
 * @param open the commands its state allows; who may give them is another matter
 * @param text YAML of the latest version
 * @param versions newest first
 * @param simulatedRun the what-if run over the present text; null before
 * @param simulatedSummary what that run showed, in words; null before
 * @param history oldest first
 */
public record DraftView(
        DraftRow row,
        int version,
        Set<DraftCommand> open,
        String text,
        List<DraftVersionView> versions,
        @Nullable Signature checked,
        @Nullable UUID simulatedRun,
        @Nullable String simulatedSummary,
        @Nullable Signature published,
        List<DraftEventView> history)
        implements Serializable {
    public DraftView {
        open = Set.copyOf(open);
        versions = List.copyOf(versions);
        history = List.copyOf(history);
    }

    /** Whether the person has saved a version. */
    public boolean isAuthor(String username) {
        return versions.stream().anyMatch(version -> version.saved().isBy(username));
    }

    /** The hash of the latest version, which a what-if run over it must show; null if it has errors. */
    public @Nullable String hash() {
        return versions.get(0).hash();
    }
}
