package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bank's statement about the orders that wait for it: most lines bear the order's number, some only in the memo, some
 * only account or name; and each of the awkward cases occurs.
 */
final class BankStatement {
    static final BigDecimal OPENING = new BigDecimal("1200000.00");

    private static final int IN_TWO_PARTS = 5;
    private static final int IN_PART = 15;
    private static final int TWICE = 25;
    private static final int BROUGHT_BACK = 35;
    private static final int NOT_CARRIED_OUT = 45;
    private static final int TOO_MUCH = 50;

    private final CityPlan plan;
    private final List<BankLine> lines = new ArrayList<>();
    private int orders;

    private BankStatement(CityPlan plan) {
        this.plan = plan;
    }

    /** The lines by day, each with its entry number. */
    static List<BankLine> about(CityPlan plan, List<Order> all) {
        BankStatement statement = new BankStatement(plan);
        all.stream().filter(order -> order.state() == OrderState.EXPORTED).forEach(statement::add);
        statement.strangers();
        List<BankLine> sorted = new ArrayList<>(statement.lines);
        sorted.sort(Comparator.comparing(BankLine::bookedOn));
        for (int i = 0; i < sorted.size(); i++) {
            sorted.set(
                    i,
                    sorted.get(i).numbered(String.format("E%s%06d", plan.today().getYear(), i + 1)));
        }
        return sorted;
    }

    private void add(Order order) {
        BankLine line = BankLine.paid(order, "");
        BigDecimal part = line.amount().multiply(new BigDecimal("0.6")).setScale(2);
        switch (orders++) {
            case IN_TWO_PARTS -> {
                lines.add(line.amounting(part));
                lines.add(line.amounting(line.amount().subtract(part))
                        .on(line.bookedOn().plusDays(2)));
            }
            case IN_PART -> lines.add(line.amounting(part));
            case TWICE -> {
                lines.add(line);
                lines.add(line.on(line.bookedOn().plusDays(1)));
            }
            case BROUGHT_BACK -> {
                lines.add(line);
                lines.add(line.amounting(order.amount()).on(order.broughtBack()).saying(order.number(), "退汇 账号户名不符"));
            }
            case NOT_CARRIED_OUT, NOT_CARRIED_OUT + 1 -> {
                // The bank has not carried these out yet.
            }
            case TOO_MUCH -> lines.add(line.amounting(line.amount().subtract(new BigDecimal("500.00"))));
            default -> lines.add(usual(line, order));
        }
    }

    private BankLine usual(BankLine line, Order order) {
        if (orders % 8 == 3) {
            return line.saying("", "工会创新创业基地补助，凭证" + order.number() + "，请查收");
        }
        if (orders % 8 == 6) {
            return line.saying("", "转账");
        }
        return orders % 16 == 9 ? line.saying("", "转账").withoutAccount() : line;
    }

    /** Lines that belong to no order at all. */
    private void strangers() {
        LocalDate today = plan.today();
        stranger(today.minusDays(280), "9000000.00", "江西省总工会（示例）", "3600000000000099999", "专项资金拨入");
        stranger(today.minusDays(60), "1234.56", "", "", "季度结息");
        stranger(today.minusDays(60), "-15.00", "", "", "账户管理费");
        stranger(today.minusDays(33), "-8800.00", "南昌示例办公用品经营部（示例）", "3600000000000088888", "办公用品款");
    }

    private void stranger(LocalDate day, String amount, String name, String account, String memo) {
        lines.add(new BankLine(day, new BigDecimal(amount), name, account, "", memo, ""));
    }
}
