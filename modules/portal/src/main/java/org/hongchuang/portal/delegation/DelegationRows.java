package org.hongchuang.portal.delegation;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongchuang.kernel.delegation.DelegationView;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table one slice of all delegations at a time. */
public class DelegationRows extends LazyDataModel<DelegationView> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<DelegationView>> source;

    DelegationRows(Function<PageRequest, Page<DelegationView>> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(source.apply(new PageRequest(0, 1)).total());
    }

    @Override
    public List<DelegationView> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<DelegationView> page = source.apply(PageRequest.clamped(first, size));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(DelegationView row) {
        return row.id().toString();
    }
}
