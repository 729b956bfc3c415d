package org.hongchuang.finance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.finance.api.OrderCommand;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.Signature;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.money.Money;
import org.junit.jupiter.api.Test;

class PaymentOrderTest {
    private static final Path TABLE = Path.of("../../../docs/states/payment-order.md");
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    private static Signature by(String username) {
        return new Signature(username, username, AT);
    }

    private static PaymentOrder in(OrderState state) {
        return PaymentOrder.stored(
                "HC202600000001",
                Money.yuan(200_000),
                new Payee("甲公司", "62220001", "工行"),
                by("maker"),
                state == OrderState.MADE ? null : by("checker"),
                state == OrderState.MADE || state == OrderState.CHECKED ? null : by("approver"),
                state,
                AT);
    }

    private static void give(PaymentOrder order, OrderCommand command) {
        switch (command) {
            case CHECK -> order.check(by("someone"));
            case APPROVE -> order.approve(by("someone"));
            case CANCEL -> order.cancel("账号有误", AT);
            default -> PaymentOrder.MOVES.next(order.state(), command);
        }
    }

    @Test
    void everyCommandInEveryStateDoesWhatTheTableSaysAndNothingElse() {
        for (OrderState state : OrderState.values()) {
            for (OrderCommand command : OrderCommand.values()) {
                PaymentOrder order = in(state);
                PaymentOrder.MOVES.target(state, command).ifPresentOrElse(to -> give(order, command), () -> {
                    assertThatThrownBy(() -> give(order, command)).isInstanceOf(IllegalMove.class);
                    assertThat(order.state()).isEqualTo(state);
                });
            }
        }
    }

    @Test
    void documentedTableIsTheDeclaredOne() throws IOException {
        String table = table();
        if (Boolean.getBoolean("hongchuang.write-docs") || !Files.exists(TABLE)) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE))
                .as("run with -Dhongchuang.write-docs=true to write it anew")
                .isEqualTo(table);
    }

    private static String table() {
        String header =
                "# Payment order 付款单\n\nWritten by `PaymentOrderTest`; do not edit. An empty field is a move that"
                        + " is refused.\n\n| state | "
                        + Stream.of(OrderCommand.values()).map(Enum::name).collect(Collectors.joining(" | "))
                        + " |\n|---|" + "---|".repeat(OrderCommand.values().length) + "\n";
        return header
                + Stream.of(OrderState.values()).map(PaymentOrderTest::row).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String row(OrderState state) {
        return "| **" + state + "** | "
                + Stream.of(OrderCommand.values())
                        .map(command -> PaymentOrder.MOVES
                                .target(state, command)
                                .map(Enum::name)
                                .orElse(""))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    @Test
    void rejectsCheckByItsMaker() {
        assertThatThrownBy(() -> in(OrderState.MADE).check(by("MAKER")))
                .isInstanceOfSatisfying(
                        Rejection.class, e -> assertThat(e.code()).isEqualTo("finance.order.signed-by-you"));
    }

    @Test
    void rejectsApprovalByItsMakerAndByItsChecker() {
        for (String before : new String[] {"maker", "checker"}) {
            assertThatThrownBy(() -> in(OrderState.CHECKED).approve(by(before))).isInstanceOf(Rejection.class);
        }
    }

    @Test
    void rejectsCancellationWithoutGrounds() {
        assertThatThrownBy(() -> in(OrderState.MADE).cancel(" ", AT)).isInstanceOf(Rejection.class);
    }
}
