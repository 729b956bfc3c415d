package org.hongchuang.portal.audit;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongchuang.kernel.audit.AuditLine;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table one slice of the trail at a time. */
class AuditRows extends LazyDataModel<AuditLine> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<AuditLine>> trail;

    AuditRows(Function<PageRequest, Page<AuditLine>> trail) {
        this.trail = trail;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(trail.apply(new PageRequest(0, 1)).total());
    }

    @Override
    public List<AuditLine> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<AuditLine> page = trail.apply(PageRequest.clamped(first, size));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(AuditLine line) {
        return Long.toString(line.number());
    }
}
