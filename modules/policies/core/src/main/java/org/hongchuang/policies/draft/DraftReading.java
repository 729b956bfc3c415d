package org.hongchuang.policies.draft;

import java.util.List;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.rulebook.EditionId;

/** Drafts as others see them. */
final class DraftReading {
    private DraftReading() {}

    static DraftRow row(Draft draft) {
        EditionId edition = draft.heading().edition();
        return new DraftRow(
                draft.publicId(),
                edition == null ? null : edition.toString(),
                draft.heading().title(),
                draft.heading().effectiveFrom(),
                draft.state(),
                draft.stateSince(),
                draft.latest(),
                draft.savedName());
    }

    /** @param versions newest first */
    static DraftView view(Draft draft, List<DraftVersion> versions, List<DraftEvent> events) {
        DraftVersion latest = versions.get(0);
        return new DraftView(
                row(draft),
                draft.version(),
                DraftMoves.TABLE.commands(draft.state()),
                latest.content(),
                versions.stream().map(DraftVersion::view).toList(),
                draft.checked(),
                draft.simulatedRun(),
                draft.simulatedSummary(),
                draft.published(),
                events.stream().map(DraftEvent::view).toList());
    }
}
