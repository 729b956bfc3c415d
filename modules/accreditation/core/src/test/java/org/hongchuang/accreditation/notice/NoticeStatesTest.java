package org.hongchuang.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.NoticeCommand;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;

class NoticeStatesTest {
    private static final Path TABLE = Path.of("../../../docs/states/notice.md");

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table = "# States of a notice\n\nWritten by `NoticeStatesTest`. A dash is refused.\n\n| state | "
                + columns(NoticeCommand::name) + " |\n|---|"
                + columns(command -> "---").replace(" ", "")
                + "|\n"
                + Arrays.stream(NoticeState.values())
                        .map(state -> "| " + state + " | " + columns(command -> next(state, command)) + " |\n")
                        .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String columns(java.util.function.Function<NoticeCommand, String> cell) {
        return Arrays.stream(NoticeCommand.values()).map(cell).collect(Collectors.joining(" | "));
    }

    private static String next(NoticeState state, NoticeCommand command) {
        if (NoticeMoves.TABLE.target(state, command).isEmpty()) {
            assertThatThrownBy(() -> NoticeMoves.TABLE.next(state, command)).isInstanceOf(IllegalMove.class);
            return "–";
        }
        return NoticeMoves.TABLE.next(state, command).name();
    }
}
