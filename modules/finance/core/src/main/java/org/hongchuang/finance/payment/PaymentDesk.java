package org.hongchuang.finance.payment;

import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.accreditation.api.PaymentHolds;
import org.hongchuang.finance.api.OrderCommand;
import org.hongchuang.finance.api.OrderFilter;
import org.hongchuang.finance.api.OrderRow;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.OrderView;
import org.hongchuang.finance.api.PaymentOrders;
import org.hongchuang.finance.api.Signature;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
public class PaymentDesk implements PaymentOrders {
    @Inject
    Database database;

    @Inject
    Orders orders;

    @Inject
    OrderLists lists;

    @Inject
    PaymentHolds holds;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private record Due(long key, UUID caseId, String orgPath, String caseName, Money amount, Payee payee) {}

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Page<OrderRow> page(OrderFilter filter, PageRequest page) {
        Page<OrderRow> found = lists.page(actor.scope(), filter, page);
        Map<UUID, HoldReason> held =
                holds.of(found.rows().stream().map(OrderRow::caseId).toList());
        return found.map(row -> row.held(held.get(row.caseId())));
    }

    @Override
    @Requires(Permission.MONEY_VIEW)
    public OrderView get(UUID order) {
        return lists.view(actor.scope(), order);
    }

    @Override
    @Requires(Permission.ORDER_MAKE)
    public OrderView make(UUID entitlement) {
        Due due = due(entitlement);
        requireNotHeld(due.caseId(), due.caseName());
        database.first(
                        "select number from fin_order where entitlement_id = ? and state not in ('RETURNED',"
                                + " 'CANCELLED')",
                        row -> row.getString("number"),
                        due.key())
                .ifPresent(number -> {
                    throw new Rejection("finance.order.made-before", due.caseName(), number);
                });
        Signature maker = signature();
        String number = orders.nextNumber(LocalDate.now(clock).getYear());
        PaymentOrder order = PaymentOrder.make(number, due.amount(), due.payee(), maker);
        UUID id = orders.add(due.key(), order);
        orders.log(id, maker, "MAKE", null, OrderState.MADE, "");
        audit.record("finance.order.made", number, due.orgPath(), due.caseName() + ": " + due.amount());
        return get(id);
    }

    /** The entitlement, locked, so that two makers of its order come one after the other. */
    private Due due(UUID entitlement) {
        Due due = database.first(
                        "select * from fin_entitlement where public_id = ? for update",
                        row -> new Due(
                                row.getLong("id"),
                                uuid(row, "case_id"),
                                row.getString("org_path"),
                                row.getString("case_name"),
                                money(row, "amount"),
                                new Payee(
                                        row.getString("payee_name"),
                                        row.getString("payee_account"),
                                        row.getString("payee_bank"))),
                        entitlement)
                .orElseThrow(() -> new NotFound(entitlement));
        actor.requireReach(due.orgPath(), entitlement);
        return due;
    }

    @Override
    @Requires(Permission.ORDER_CHECK)
    public OrderView check(UUID order) {
        step(order, OrderCommand.CHECK, "", PaymentOrder::check);
        return get(order);
    }

    @Override
    @Requires(Permission.ORDER_APPROVE)
    public OrderView approve(UUID order) {
        step(order, OrderCommand.APPROVE, "", PaymentOrder::approve);
        return get(order);
    }

    @Override
    @Requires({Permission.ORDER_MAKE, Permission.ORDER_CHECK, Permission.ORDER_APPROVE})
    public OrderView cancel(UUID order, String grounds) {
        step(order, OrderCommand.CANCEL, grounds.strip(), (it, by) -> it.cancel(grounds, by.at()));
        return get(order);
    }

    @Override
    @Requires(Permission.ORDER_CHECK)
    public int checkAll(List<UUID> all) {
        return stepAll(all, OrderCommand.CHECK, PaymentOrder::check);
    }

    @Override
    @Requires(Permission.ORDER_APPROVE)
    public int approveAll(List<UUID> all) {
        return stepAll(all, OrderCommand.APPROVE, PaymentOrder::approve);
    }

    /** Always in the same order, so that two people with overlapping choices do not lock each other out. */
    private int stepAll(List<UUID> all, OrderCommand command, BiConsumer<PaymentOrder, Signature> verb) {
        List<UUID> sorted = all.stream().distinct().sorted().toList();
        sorted.forEach(order -> step(order, command, "", verb));
        return sorted.size();
    }

    private void step(UUID id, OrderCommand command, String grounds, BiConsumer<PaymentOrder, Signature> verb) {
        Orders.Stored stored = orders.load(id);
        actor.requireReach(stored.orgPath(), id);
        if (command != OrderCommand.CANCEL) {
            requireNotHeld(stored.caseId(), stored.caseName());
        }
        OrderState from = stored.order().state();
        Signature by = signature();
        List<Signature> before = stored.order().signatures();
        verb.accept(stored.order(), by);
        if (command != OrderCommand.CANCEL) {
            before.forEach(signed -> actor.requireAnotherHand(signed.username(), signed.at()));
        }
        orders.save(stored);
        OrderState to = stored.order().state();
        orders.log(id, by, command.name(), from, to, grounds);
        audit.record(
                "finance.order." + to.name().toLowerCase(java.util.Locale.ROOT),
                stored.order().number(),
                stored.orgPath(),
                grounds.isEmpty() ? stored.order().amount().toString() : grounds);
    }

    private void requireNotHeld(UUID caseId, String caseName) {
        HoldReason reason = holds.of(List.of(caseId)).get(caseId);
        if (reason != null) {
            throw new Rejection("finance.order.held", caseName, reason);
        }
    }

    private Signature signature() {
        return new Signature(
                actor.username(), actor.getDisplayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
