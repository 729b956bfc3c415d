package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Partial;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.RubricSection;
import org.hongchuang.rulebook.ScoringMode;

/** The score sheets an edition asks for: one for its scoring table, and one for each partial assessment. */
final class SheetForm {
    private static final Localized WHOLE = new Localized("全年考核", "assessment of the year");
    private static final Localized SCORE = new Localized("考核表", "scoring sheet");
    private static final Localized NO_TABLE =
            new Localized("政策未附评分表，由考评人按百分制评定", "the document has no scoring table: scored as a whole");

    /** A line of a sheet. */
    record Item(
            String id,
            Localized section,
            Localized label,
            boolean scored,
            BigDecimal max,
            Localized evidence,
            String cite) {}

    /** A part of the year that has a sheet of its own. */
    record Part(String id, Localized label, List<Item> items) {
        /** Those a person scores. */
        List<Item> scored() {
            return items.stream().filter(Item::scored).toList();
        }
    }

    private final List<Part> parts = new ArrayList<>();

    SheetForm(Edition edition) {
        Assessment assessment = edition.assessment();
        if (!edition.rubric().isEmpty()) {
            List<Item> items = edition.rubric().stream()
                    .flatMap(section -> section.items().stream().map(item -> item(section, item)))
                    .toList();
            parts.add(new Part(ScoreSheet.WHOLE, WHOLE, items));
        }
        if (assessment != null) {
            assessment
                    .partials()
                    .forEach(partial -> parts.add(new Part(partial.id(), partial.label(), List.of(item(partial)))));
        }
    }

    private static Item item(RubricSection section, RubricItem item) {
        return new Item(
                item.id(),
                section.label(),
                item.label(),
                item.mode() == ScoringMode.SCORED,
                item.attainable(),
                item.evidence(),
                item.cite().article());
    }

    private static Item item(Partial partial) {
        return new Item(
                partial.id(),
                SCORE,
                partial.label(),
                true,
                partial.outOf(),
                NO_TABLE,
                partial.cite().article());
    }

    List<Part> parts() {
        return parts;
    }

    /** @throws NotFound if the edition has no such part */
    Part part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
    }
}
