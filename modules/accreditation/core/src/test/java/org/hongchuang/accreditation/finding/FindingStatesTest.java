package org.hongchuang.accreditation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;

class FindingStatesTest {
    private static final Path TABLE = Path.of("../../../docs/states/finding.md");

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table = "# States of a finding\n\nWritten by `FindingStatesTest`. A dash is refused.\n\n"
                + "| state | SETTLE |\n|---|---|\n"
                + Arrays.stream(FindingState.values())
                        .map(state -> "| " + state + " | " + settled(state) + " |\n")
                        .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String settled(FindingState state) {
        if (FindingCommand.MOVES.target(state, FindingCommand.SETTLE).isEmpty()) {
            assertThatThrownBy(() -> FindingCommand.MOVES.next(state, FindingCommand.SETTLE))
                    .isInstanceOf(IllegalMove.class);
            return "–";
        }
        return FindingCommand.MOVES.next(state, FindingCommand.SETTLE).name();
    }
}
