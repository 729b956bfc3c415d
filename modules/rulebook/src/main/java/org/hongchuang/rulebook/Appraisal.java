package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal by the scoring table.
 *
 * @param gradeId null while open items could still change the grade, and where the edition has no grades
 */
public record Appraisal(
        List<ItemOutcome> items, Score score, @Nullable String gradeId) {
    public Appraisal {
        items = List.copyOf(items);
    }

    /** The items a person or a figure still has to settle. */
    public List<ItemOutcome> open() {
        return items.stream().filter(item -> item.points() == null).toList();
    }
}
