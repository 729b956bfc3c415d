package org.hongchuang.rulebook;

import java.util.List;
import org.hongchuang.rulebook.instalment.State;

/**
 * How far the instalments of a subsidy are.
 *
 * @param of id of the subsidy
 */
public record Progress(String of, List<State> states) {
    public Progress {
        states = Copies.of(states);
    }
}
