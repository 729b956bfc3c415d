package org.hongchuang.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.LineState;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.Test;

/** Every command given to a line of a statement in every state. */
class LineStatesTest {
    private static final Path TABLE = Path.of("../../../docs/states/statement-line.md");

    private final FinanceHouse house = new FinanceHouse();
    private int lines;

    private enum Command {
        MATCH,
        UNDO,
        SET_ASIDE,
        REOPEN
    }

    /** A payment of 30, which an order of 30 waits for. */
    private record Line(UUID id, UUID order) {}

    private Line in(LineState state) {
        lines++;
        Line line = new Line(
                house.line("-30", 1, null, null, null, null), house.exported("公司" + lines, "62220" + lines, 30));
        switch (state) {
            case OPEN -> {}
            case MATCHED -> give(line, Command.MATCH);
            case SET_ASIDE -> give(line, Command.SET_ASIDE);
        }
        assertThat(stateOf(line)).isEqualTo(state);
        return line;
    }

    private void give(Line line, Command command) {
        house.run("m", () -> {
            switch (command) {
                case MATCH -> house.reconciliation().match(line.id(), line.order());
                case UNDO -> house.reconciliation().undo(matchOf(line), "有误");
                case SET_ASIDE -> house.reconciliation().setAside(line.id(), "不是本单位的款项");
                case REOPEN -> house.reconciliation().reopen(line.id(), "需要重新核对");
            }
        });
    }

    private UUID matchOf(Line line) {
        return house.reconciliation().matches("", new PageRequest(0, 500)).rows().stream()
                .filter(match -> match.lineId().equals(line.id()) && match.undoneAt() == null)
                .map(match -> match.id())
                .findFirst()
                .orElseThrow(() -> new NotFound(line.id()));
    }

    private LineState stateOf(Line line) {
        return LineState.valueOf(house.text("select state from fin_statement_line where public_id = ?", line.id()));
    }

    private String cell(LineState state, Command command) {
        Line line = in(state);
        try {
            give(line, command);
        } catch (Rejection refused) {
            assertThat(stateOf(line)).isEqualTo(state);
            return "–";
        }
        return stateOf(line).name();
    }

    @Test
    void walksEveryStateAndCommandAsDocumented() throws IOException {
        String table =
                "# Line of a bank statement 银行流水\n\nWritten by `LineStatesTest`. A dash is refused.\n\n| state | "
                        + Arrays.stream(Command.values()).map(Enum::name).collect(Collectors.joining(" | "))
                        + " |\n|---|"
                        + "---|".repeat(Command.values().length) + "\n"
                        + Arrays.stream(LineState.values())
                                .map(state -> "| " + state + " | "
                                        + Arrays.stream(Command.values())
                                                .map(command -> cell(state, command))
                                                .collect(Collectors.joining(" | "))
                                        + " |\n")
                                .collect(Collectors.joining());
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }
}
