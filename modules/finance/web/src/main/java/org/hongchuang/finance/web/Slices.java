package org.hongchuang.finance.web;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands a table one slice of a list at a time. */
public class Slices<T> extends LazyDataModel<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> list;
    private final transient Function<T, Object> key;

    public Slices(Function<PageRequest, Page<T>> list, Function<T, Object> key) {
        this.list = list;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(list.apply(new PageRequest(0, 1)).total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<T> page = list.apply(PageRequest.clamped(first, size));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    /** A row the table has chosen; only rows of the present slice can be. */
    @Override
    public @Nullable T getRowData(String rowKey) {
        List<T> rows = getWrappedData();
        return rows == null
                ? null
                : rows.stream()
                        .filter(row -> getRowKey(row).equals(rowKey))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }
}
