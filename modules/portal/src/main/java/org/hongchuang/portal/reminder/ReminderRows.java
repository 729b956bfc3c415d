package org.hongchuang.portal.reminder;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.reminder.ReminderView;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table one slice of the reminders at a time. */
public class ReminderRows extends LazyDataModel<ReminderView> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, BoundedPage<ReminderView>> source;

    ReminderRows(Function<PageRequest, BoundedPage<ReminderView>> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(source.apply(new PageRequest(0, 1)).total());
    }

    @Override
    public List<ReminderView> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        BoundedPage<ReminderView> page = source.apply(PageRequest.clamped(first, size));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(ReminderView row) {
        return row.id().toString();
    }
}
