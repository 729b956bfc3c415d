package org.hongchuang.policies.web;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.Drafts;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table one slice of the list at a time. */
class DraftRows extends LazyDataModel<DraftRow> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;

    DraftRows(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(drafts.page(new PageRequest(0, 1)).total());
    }

    @Override
    public List<DraftRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<DraftRow> page = drafts.page(PageRequest.clamped(first, size));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(DraftRow row) {
        return row.id().toString();
    }
}
