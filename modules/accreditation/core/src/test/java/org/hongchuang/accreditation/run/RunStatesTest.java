package org.hongchuang.accreditation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.lifecycle.Transitions;
import org.junit.jupiter.api.Test;

class RunStatesTest {
    private static final Path TABLE = Path.of("../../../docs/states/run.md");

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table = "# States of a run and its chunks\n\nWritten by `RunStatesTest`. A dash is refused.\n\n"
                + "## Run\nIt ends when none of its chunks is pending. Only what-ifs and replays can be cancelled.\n\n"
                + table(RunCommand.MOVES, RunState.values(), RunCommand.values())
                + "\n## Chunk\nAll but pending is for good: a message that comes late changes nothing.\n\n"
                + table(ChunkState.MOVES, ChunkState.values(), ChunkState.Command.values());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static <S extends Enum<S>, C extends Enum<C>> String table(
            Transitions<S, C> moves, S[] states, C[] commands) {
        String head = Arrays.stream(commands).map(Enum::name).collect(Collectors.joining(" | "));
        return "| state | " + head + " |\n|---|" + "---|".repeat(commands.length) + "\n"
                + Arrays.stream(states)
                        .map(state -> "| " + state + " | "
                                + Arrays.stream(commands)
                                        .map(command -> cell(moves, state, command))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static <S extends Enum<S>, C extends Enum<C>> String cell(Transitions<S, C> moves, S state, C command) {
        if (moves.target(state, command).isEmpty()) {
            assertThatThrownBy(() -> moves.next(state, command)).isInstanceOf(IllegalMove.class);
            return "–";
        }
        return moves.next(state, command).name();
    }
}
