package org.hongchuang.rulebook;

import java.util.List;

/**
 * A change to a running case that takes the steps of the procedure again, such as another leading person.
 *
 * @param steps ids of the steps, in order
 */
public record Change(String id, Localized label, List<String> steps, Cite cite) {
    public Change {
        steps = Copies.of(steps);
    }
}
