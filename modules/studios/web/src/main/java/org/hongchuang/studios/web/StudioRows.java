package org.hongchuang.studios.web;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.studios.api.StudioRow;
import org.hongchuang.studios.api.Studios;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table one slice of the list at a time. */
class StudioRows extends LazyDataModel<StudioRow> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Studios studios;
    private final transient Supplier<String> text;

    StudioRows(Studios studios, Supplier<String> text) {
        this.studios = studios;
        this.text = text;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(studios.page(text.get(), new PageRequest(0, 1)).total());
    }

    @Override
    public List<StudioRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<StudioRow> page = studios.page(text.get(), PageRequest.clamped(first, size));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(StudioRow row) {
        return row.id().toString();
    }
}
