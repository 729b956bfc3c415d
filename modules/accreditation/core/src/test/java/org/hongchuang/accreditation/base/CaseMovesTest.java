package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;

class CaseMovesTest {
    private static final Path TABLE = Path.of("../../../docs/states/case.md");

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table = "# States of a case\n\nWritten by `CaseMovesTest`. A dash is refused.\n\n| state | "
                + row(command -> command.name()) + " |\n|---|"
                + row(command -> "---").replace(" ", "") + "|\n"
                + Arrays.stream(CaseState.values())
                        .map(state -> "| " + state + " | " + row(command -> cell(state, command)) + " |\n")
                        .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String row(java.util.function.Function<CaseCommand, String> cell) {
        return Arrays.stream(CaseCommand.values()).map(cell).collect(Collectors.joining(" | "));
    }

    private static String cell(CaseState state, CaseCommand command) {
        if (CaseMoves.TABLE.target(state, command).isEmpty()) {
            assertThatThrownBy(() -> CaseMoves.TABLE.next(state, command)).isInstanceOf(IllegalMove.class);
            return "–";
        }
        return CaseMoves.TABLE.next(state, command).name();
    }

    @Test
    void whatIsOverStaysSo() {
        assertThat(CaseState.values()).filteredOn(CaseState::over).isNotEmpty().allSatisfy(state -> assertThat(
                        CaseMoves.TABLE.commands(state))
                .isEmpty());
    }
}
