package org.hongchuang.accreditation.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;

class ComplaintStatesTest {
    private static final Path TABLE = Path.of("../../../docs/states/complaint.md");

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table = "# States of a complaint\n\nWritten by `ComplaintStatesTest`. A dash is refused.\n\n| state | "
                + columns(ComplaintCommand::name) + " |\n|---|"
                + columns(command -> "---").replace(" ", "")
                + "|\n"
                + Arrays.stream(ComplaintState.values())
                        .map(state -> "| " + state + " | " + columns(command -> next(state, command)) + " |\n")
                        .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String columns(java.util.function.Function<ComplaintCommand, String> cell) {
        return Arrays.stream(ComplaintCommand.values()).map(cell).collect(Collectors.joining(" | "));
    }

    private static String next(ComplaintState state, ComplaintCommand command) {
        if (ComplaintMoves.TABLE.target(state, command).isEmpty()) {
            assertThatThrownBy(() -> ComplaintMoves.TABLE.next(state, command)).isInstanceOf(IllegalMove.class);
            return "–";
        }
        return ComplaintMoves.TABLE.next(state, command).name();
    }
}
