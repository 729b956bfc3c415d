package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the procedure.
 *
 * @param act what is done
 * @param role who takes it, as a stable id such as {@code COUNTY_UNION}
 * @param deadline until when it is to be taken; null where the document sets none
 * @param notice how long the public may object; null where nothing is made public
 */
public record Step(
        String id,
        Localized label,
        Act act,
        String role,
        @Nullable Deadline deadline,
        @Nullable Deadline notice,
        Cite cite,
        List<String> rulings) {
    public Step {
        rulings = Copies.of(rulings);
    }
}
