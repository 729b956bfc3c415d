package org.hongchuang.portal.home;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table one slice of the inbox at a time. */
public class InboxRows extends LazyDataModel<InboxLine> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, BoundedPage<InboxLine>> inbox;
    private boolean more;

    InboxRows(Function<PageRequest, BoundedPage<InboxLine>> inbox) {
        this.inbox = inbox;
    }

    /** Whether more waits than can be leafed through. */
    public boolean isMore() {
        return more;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(inbox.apply(new PageRequest(0, 1)).total());
    }

    @Override
    public List<InboxLine> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        BoundedPage<InboxLine> page = inbox.apply(PageRequest.clamped(first, size));
        more = page.more();
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(InboxLine line) {
        return line.task().textKey() + line.link();
    }
}
