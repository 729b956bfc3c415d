package org.hongchuang.accreditation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureMovesTest {
    private static final Path TABLE = Path.of("../../../docs/states/measure.md");

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
    void documentedTableIsTheDeclaredOne() throws IOException {
        String table =
                "# States of a measure 处理措施\n\nWritten by `MeasureMovesTest`. A dash is refused. What was decided"
                        + " stays; another measure corrects it.\n\n| state | "
                        + row(MeasureCommand::name) + " |\n|---|"
                        + row(command -> "---").replace(" ", "") + "|\n"
                        + Arrays.stream(MeasureState.values())
                                .map(state -> "| " + state + " | "
                                        + row(command -> MeasureCommand.MOVES
                                                .target(state, command)
                                                .map(Enum::name)
                                                .orElse("–"))
                                        + " |\n")
                                .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String row(Function<MeasureCommand, String> cell) {
        return Arrays.stream(MeasureCommand.values()).map(cell).collect(Collectors.joining(" | "));
    }
}
