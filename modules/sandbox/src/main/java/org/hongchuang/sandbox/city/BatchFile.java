package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongchuang.rulebook.Edition;

/** The file of a batch as the bank takes it; written the way the finance context writes it. */
record BatchFile(long id, int year, List<Order> orders, Edition edition) {
    String number() {
        return String.format("PC%d%06d", year, id);
    }

    BigDecimal total() {
        return orders.stream().map(Order::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    byte[] content() {
        StringBuilder csv = new StringBuilder("\uFEFF序号,凭证号,收款人户名,收款人账号,收款人开户行,金额,附言\r\n");
        int serial = 0;
        for (Order order : orders) {
            Entitlement due = order.entitlement();
            csv.append(++serial).append(',').append(order.number()).append(',');
            csv.append(order.base().operator())
                    .append(',')
                    .append(order.base().account())
                    .append(',');
            csv.append(order.base().bank()).append(',').append(order.amount()).append(',');
            csv.append(order.number())
                    .append(' ')
                    .append(due.subsidy().in(edition).label().zh());
            csv.append(' ').append(due.year()).append("\r\n");
        }
        csv.append("合计,").append(number()).append(',').append(orders.size()).append(",,,");
        return csv.append(total()).append(",\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
