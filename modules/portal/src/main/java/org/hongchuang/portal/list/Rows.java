package org.hongchuang.portal.list;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands a table one slice of a list at a time. */
public class Rows<T> extends LazyDataModel<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, BoundedPage<T>> source;
    private final transient Function<T, String> key;
    private boolean more;

    private Rows(Function<PageRequest, BoundedPage<T>> source, Function<T, String> key) {
        this.source = source;
        this.key = key;
    }

    /** @param key unique within the list */
    public static <T> Rows<T> of(Function<PageRequest, Page<T>> source, Function<T, String> key) {
        return new Rows<>(
                request -> {
                    Page<T> page = source.apply(request);
                    return new BoundedPage<>(page.rows(), page.total(), false);
                },
                key);
    }

    /** Of a list that may be longer than can be leafed through. */
    public static <T> Rows<T> bounded(Function<PageRequest, BoundedPage<T>> source, Function<T, String> key) {
        return new Rows<>(source, key);
    }

    /** Whether there is more than can be leafed through. */
    public boolean isMore() {
        return more;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(source.apply(new PageRequest(0, 1)).total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        BoundedPage<T> page = source.apply(PageRequest.clamped(first, size));
        more = page.more();
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }
}
