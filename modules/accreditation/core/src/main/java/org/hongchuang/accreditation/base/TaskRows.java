package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hongchuang.kernel.task.TaskItem;
import org.jspecify.annotations.Nullable;

/** Reads what waits from the database, the most urgent first. */
@ApplicationScoped
public class TaskRows {
    @Inject
    private Database database;

    /**
     * @param since expression for the moment it began to wait
     * @param due expression for its last day; {@code null::date} for none
     * @param key expression for what the link ends in
     * @param from tables, with the case as {@code c}, and conditions
     * @param link page and parameter, up to the key
     */
    public List<TaskItem> read(
            String since, String due, String key, String from, String link, int most, @Nullable Object... values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = most;
        return database.list(
                "select w.name, coalesce(o.name, ''), w.since, w.due, w.key from (select c.name, c.org_path, " + since
                        + " as since, " + due + " as due, " + key + " as key from " + from
                        + " order by 4 nulls last, 3, 5 limit ?) w left join kern_organisation o on o.path ="
                        + " substring(w.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('CITY', 'COUNTY', 'ZONE')"
                        + " order by w.due nulls last, w.since, w.key",
                row -> new TaskItem(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getObject(4, LocalDate.class),
                        link + row.getString(5)),
                all);
    }
}
