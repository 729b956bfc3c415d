package org.hongchuang.accreditation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureMovesTest {
    @ParameterizedTest
    @EnumSource
    void everyCommandDoesWhatTheTableSaysAndNothingElse(MeasureState state) {
        for (MeasureCommand command : MeasureCommand.values()) {
            StoredMeasure measure = Samples.measure(state, "proposer");
            MeasureCommand.MOVES
                    .target(state, command)
                    .ifPresentOrElse(
                            to -> assertThat(measure.after(command, "recorder"))
                                    .as(state + " " + command)
                                    .isEqualTo(to),
                            () -> assertThatThrownBy(() -> measure.after(command, "recorder"))
                                    .as(state + " " + command)
                                    .isInstanceOf(IllegalMove.class));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDE", "REJECT"})
    void whoeverProposedItRecordsNoDecisionOnIt(MeasureCommand command) {
        StoredMeasure measure = Samples.measure(MeasureState.PROPOSED, "proposer");
        assertThatThrownBy(() -> measure.after(command, "proposer")).hasMessage("accreditation.measure.same-person");
        assertThat(measure.after(MeasureCommand.RETRACT, "proposer")).isEqualTo(MeasureState.RETRACTED);
    }

    @Test
    void documentedTableIsTheDeclaredOne() {
        StateTable.documented(
                "measure.md",
                "# States of a measure 处理措施\n\nWritten by `MeasureMovesTest`. A dash is refused. What was decided"
                        + " stays; another measure corrects it.\n\n"
                        + StateTable.of(MeasureCommand.MOVES, MeasureState.values(), MeasureCommand.values()));
    }
}
