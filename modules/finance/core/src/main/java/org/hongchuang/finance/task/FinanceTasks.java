package org.hongchuang.finance.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongchuang.finance.store.CityScope;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;
import org.hongchuang.kernel.time.Clocks;

/** What waits for those who make, check, approve, export and match. */
@ApplicationScoped
@Transactional
public class FinanceTasks implements TaskSource {
    private static final String OF_STATE = " from fin_order o"
            + " join fin_entitlement e on e.id = o.entitlement_id where e.org_path like ? || '%' and o.state = ?";
    private static final String ORDERS = "select count(*)" + OF_STATE;
    private static final String TO_BE_MADE = " from fin_entitlement e where e.org_path like ? || '%' and not exists"
            + " (select 1 from fin_order o where o.entitlement_id = e.id"
            + " and o.state not in ('RETURNED', 'CANCELLED'))";
    private static final Map<String, String> STATES =
            Map.of("finance.task.check", "MADE", "finance.task.approve", "CHECKED", "finance.task.export", "APPROVED");

    @Inject
    Database database;

    @Inject
    CityScope city;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        List<Task> tasks = new ArrayList<>();
        if (may(Permission.ORDER_MAKE)) {
            long due = database.number("select count(*)" + TO_BE_MADE, actor.scope());
            add(tasks, "make", due, "/app/finance/entitlements.xhtml?state=WAITING");
        }
        if (may(Permission.ORDER_CHECK)) {
            add(tasks, "check", orders("MADE"), "/app/finance/orders.xhtml?state=MADE");
        }
        if (may(Permission.ORDER_APPROVE)) {
            add(tasks, "approve", orders("CHECKED"), "/app/finance/orders.xhtml?state=CHECKED");
        }
        if (may(Permission.BATCH_EXPORT) && city.isCity()) {
            add(tasks, "export", orders("APPROVED"), "/app/finance/batches.xhtml");
        }
        if (may(Permission.PAYMENT_MATCH) && city.isCity()) {
            long open = database.number("select count(*) from fin_statement_line where state = 'OPEN'");
            add(tasks, "match", open, "/app/finance/reconciliation.xhtml");
        }
        return tasks;
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        String state = STATES.get(task.textKey());
        if (state != null) {
            return database.list(
                    "select o.number, e.case_name, o.state_since, o.public_id" + OF_STATE
                            + " order by o.state_since, o.public_id limit " + most,
                    row -> new TaskItem(
                            row.getString(1),
                            row.getString(2),
                            row.getTimestamp(3).toInstant(),
                            null,
                            "/app/finance/order.xhtml?id=" + row.getString(4)),
                    actor.scope(),
                    state);
        }
        return task.textKey().equals("finance.task.make") ? toBeMade(task.link(), most) : List.of();
    }

    private List<TaskItem> toBeMade(String link, int most) {
        return database.list(
                "select e.case_name, e.raised_on" + TO_BE_MADE + " order by e.raised_on, e.id limit " + most,
                row -> new TaskItem(
                        row.getString(1),
                        "",
                        row.getObject(2, LocalDate.class)
                                .atStartOfDay(Clocks.SHANGHAI)
                                .toInstant(),
                        null,
                        link),
                actor.scope());
    }

    private boolean may(Permission permission) {
        return actor.get().may(permission);
    }

    private long orders(String state) {
        return database.number(ORDERS, actor.scope(), state);
    }

    private static void add(List<Task> tasks, String what, long count, String link) {
        if (count > 0) {
            tasks.add(new Task("finance.task." + what, count, link));
        }
    }
}
