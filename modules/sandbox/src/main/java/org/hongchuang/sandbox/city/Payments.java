package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongchuang.rulebook.Edition;

/**
 * Entitlements and orders, base by base in order. One-offs of long ago are paid; working funds were saved up and go out
 * this year, month by month, and wait for the bank's statement.
 */
final class Payments {
    private static final int MONTHS = 10;
    private static final int MONTH = 29;

    private final CityPlan plan;
    private final YearFigures figures;
    private final BigDecimal oneOff;
    private final BigDecimal fund;
    private final List<Entitlement> entitlements = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private long entitlementsMade;
    private long ordersMade;
    private int funds;

    Payments(CityPlan plan, Edition edition) {
        this.plan = plan;
        this.figures = new YearFigures(plan);
        this.oneOff = Subsidy.ONE_OFF.in(edition).amount().setScale(2);
        this.fund = Subsidy.WORKING_FUND.in(edition).amount().setScale(2);
    }

    /** What one slice of bases was awarded, and the orders made for it. */
    record Slice(List<Entitlement> entitlements, List<Order> orders) {}

    Slice of(List<Base> bases) {
        entitlements.clear();
        orders.clear();
        bases.stream().filter(Base::named).forEach(this::award);
        return new Slice(List.copyOf(entitlements), List.copyOf(orders));
    }

    long ordersMade() {
        return ordersMade;
    }

    long entitlementsMade() {
        return entitlementsMade;
    }

    private void award(Base base) {
        LocalDate named = base.timeline().named();
        payOneOff(raise(base, Subsidy.ONE_OFF, oneOff, base.namedYear(), named));
        for (int year = base.namedYear() + 1; year < plan.today().getYear(); year++) {
            if (figures.profile(base, year).earnsExcellent()) {
                payFund(raise(base, Subsidy.WORKING_FUND, fund, year, Appraisals.day(year)));
            }
        }
    }

    private Entitlement raise(Base base, Subsidy subsidy, BigDecimal amount, int year, LocalDate on) {
        UUID id = plan.dice(subsidy.id() + year, base.index()).id(CityPlan.during(on, base.index()));
        UUID receipt = Appraisals.receiptId(plan, base, year);
        Entitlement raised = new Entitlement(++entitlementsMade, id, base, subsidy, amount, year, receipt, on);
        entitlements.add(raised);
        return raised;
    }

    private void payOneOff(Entitlement due) {
        int yearsAgo = plan.today().getYear() - due.year();
        if (yearsAgo >= 2) {
            order(due, OrderState.PAID, due.raisedOn().plusMonths(1).withDayOfMonth(20));
        } else if (yearsAgo == 1 && !tooEarly(due)) {
            order(due, OrderState.EXPORTED, month(due, 0));
        } else {
            order(due, OrderState.MADE, plan.today().plusDays(1));
        }
    }

    private void payFund(Entitlement due) {
        int nth = funds++;
        if (due.year() == plan.today().getYear() - 1 && (tooEarly(due) || nth % 4 != 0)) {
            recent(due, nth);
            return;
        }
        if (nth % 19 == 7) {
            order(due, OrderState.RETURNED, month(due, 0));
            order(due, OrderState.EXPORTED, month(due, 1));
            return;
        }
        if (nth % 19 == 13) {
            order(due, OrderState.CANCELLED, month(due, 0).minusDays(6));
        }
        order(due, OrderState.EXPORTED, month(due, 0));
    }

    /** Last year's funds are on the desks. */
    private void recent(Entitlement due, int nth) {
        LocalDate today = plan.today();
        switch (nth % 5) {
            case 0 -> order(due, OrderState.MADE, today.plusDays(2));
            case 1 -> order(due, OrderState.CHECKED, today.plusDays(1));
            case 2 -> order(due, OrderState.APPROVED, today);
            case 3 -> order(due, OrderState.EXPORTED, month(due, MONTHS));
            default -> order(due, OrderState.EXPORTED, month(due, tooEarly(due) ? MONTHS : 0));
        }
    }

    /** Whether its turn would come before it was raised. */
    private boolean tooEarly(Entitlement due) {
        return month(due, 0).minusDays(10).isBefore(due.raisedOn());
    }

    /** The day of this year's campaign on which the base's turn comes, or a later one. */
    private LocalDate month(Entitlement due, int later) {
        int turn = (int) ((long) due.base().index() * (MONTHS - 1) / plan.size());
        return plan.today().minusDays(10L + (long) MONTH * (MONTHS - 1 - Math.min(MONTHS - 1, turn + later)));
    }

    private void order(Entitlement due, OrderState state, LocalDate day) {
        if (ordersMade < plan.payments()) {
            long id = ++ordersMade;
            UUID publicId = plan.dice("order", id).id(CityPlan.during(day.minusDays(4), id));
            orders.add(new Order(id, publicId, due, state, day));
        }
    }
}
