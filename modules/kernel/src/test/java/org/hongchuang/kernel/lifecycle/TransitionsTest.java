package org.hongchuang.kernel.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum Door {
        OPEN,
        SHUT
    }

    private enum Move {
        PUSH,
        PULL
    }

    private final Transitions<Door, Move> table = Transitions.<Door, Move>declare()
            .move(Door.OPEN, Move.PUSH, Door.SHUT)
            .done();

    @Test
    void leadsWhereItWasDeclared() {
        assertThat(table.next(Door.OPEN, Move.PUSH)).isEqualTo(Door.SHUT);
        assertThat(table.commands(Door.SHUT)).isEmpty();
    }

    @Test
    void refusesWhatWasNot() {
        assertThatThrownBy(() -> table.next(Door.SHUT, Move.PULL)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void refusesASecondMoveForTheSameCommand() {
        var builder = Transitions.<Door, Move>declare().move(Door.OPEN, Move.PUSH, Door.SHUT);
        assertThatThrownBy(() -> builder.move(Door.OPEN, Move.PUSH, Door.OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
