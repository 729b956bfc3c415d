package org.hongchuang.finance.payment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongchuang.finance.api.OrderCommand;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.Signature;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.Transitions;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order to pay an entitlement.
 *
 * <p>One person makes it, a second checks it, a third approves it. Approved orders go to the bank in a batch. From then
 * on its state follows its balance: paid when bank lines add up to its amount, returned when the bank brings the amount
 * back ({@link OrderBalances}). Before approval it can be cancelled, on stated grounds; a returned or cancelled order
 * makes room for a new one.
 */
public final class PaymentOrder {
    /** Which command leads from which state to which. */
    public static final Transitions<OrderState, OrderCommand> MOVES = Transitions.<OrderState, OrderCommand>declare()
            .move(OrderState.MADE, OrderCommand.CHECK, OrderState.CHECKED)
            .move(OrderState.MADE, OrderCommand.CANCEL, OrderState.CANCELLED)
            .move(OrderState.CHECKED, OrderCommand.APPROVE, OrderState.APPROVED)
            .move(OrderState.CHECKED, OrderCommand.CANCEL, OrderState.CANCELLED)
            .move(OrderState.APPROVED, OrderCommand.EXPORT, OrderState.EXPORTED)
            .move(OrderState.EXPORTED, OrderCommand.PAY, OrderState.PAID)
            .move(OrderState.EXPORTED, OrderCommand.RETURN, OrderState.RETURNED)
            .move(OrderState.PAID, OrderCommand.UNPAY, OrderState.EXPORTED)
            .move(OrderState.PAID, OrderCommand.RETURN, OrderState.RETURNED)
            .move(OrderState.RETURNED, OrderCommand.UNRETURN, OrderState.EXPORTED)
            .done();

    private final String number;
    private final Money amount;
    private final Payee payee;
    private final Signature made;
    private @Nullable Signature checked;
    private @Nullable Signature approved;
    private OrderState state;
    private Instant stateSince;

    private PaymentOrder(String number, Money amount, Payee payee, Signature made) {
        this.number = number;
        this.amount = amount;
        this.payee = payee;
        this.made = made;
        this.state = OrderState.MADE;
        this.stateSince = made.at();
    }

    static PaymentOrder make(String number, Money amount, Payee payee, Signature maker) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an order pays more than nothing");
        }
        return new PaymentOrder(number, amount, payee, maker);
    }

    /** An order as it was stored. */
    static PaymentOrder stored(
            String number,
            Money amount,
            Payee payee,
            Signature made,
            @Nullable Signature checked,
            @Nullable Signature approved,
            OrderState state,
            Instant stateSince) {
        PaymentOrder order = new PaymentOrder(number, amount, payee, made);
        order.checked = checked;
        order.approved = approved;
        order.state = state;
        order.stateSince = stateSince;
        return order;
    }

    void check(Signature checker) {
        OrderState next = MOVES.next(state, OrderCommand.CHECK);
        requireAnother(checker);
        checked = checker;
        enter(next, checker.at());
    }

    void approve(Signature approver) {
        OrderState next = MOVES.next(state, OrderCommand.APPROVE);
        requireAnother(approver);
        approved = approver;
        enter(next, approver.at());
    }

    void cancel(String grounds, Instant at) {
        OrderState next = MOVES.next(state, OrderCommand.CANCEL);
        if (grounds.isBlank()) {
            throw new Rejection("finance.grounds-missing");
        }
        enter(next, at);
    }

    private void enter(OrderState next, Instant at) {
        state = next;
        stateSince = at;
    }

    private void requireAnother(Signature signer) {
        signatures().stream()
                .filter(before -> before.samePersonAs(signer.username()))
                .findFirst()
                .ifPresent(before -> {
                    throw new Rejection("finance.order.signed-by-you", number, before.displayName());
                });
    }

    /** Those before approval, in their order. */
    List<Signature> signatures() {
        return Stream.of(made, checked).filter(Objects::nonNull).toList();
    }

    String number() {
        return number;
    }

    Money amount() {
        return amount;
    }

    Payee payee() {
        return payee;
    }

    OrderState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Signature made() {
        return made;
    }

    @Nullable
    Signature checked() {
        return checked;
    }

    @Nullable
    Signature approved() {
        return approved;
    }
}
