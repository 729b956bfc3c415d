package org.hongchuang.accreditation.web.cases;

import java.io.Serial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the table of cases one slice at a time, in the order its headings ask for. */
final class CaseRows extends LazyDataModel<CaseRow> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, CaseOrder.By> COLUMNS = Map.of(
            "name", CaseOrder.By.NAME,
            "stateSince", CaseOrder.By.STATE_SINCE,
            "appliedOn", CaseOrder.By.APPLIED_ON,
            "namedOn", CaseOrder.By.NAMED_ON);

    private final transient Source source;
    private final transient Map<String, CaseRow> seen = new HashMap<>();
    private boolean counted;
    private boolean more;

    /** Where the slices come from. */
    @FunctionalInterface
    interface Source {
        BoundedPage<CaseRow> page(CaseOrder order, PageRequest page);
    }

    CaseRows(Source source) {
        this.source = source;
    }

    /** Whether there are more than were counted. */
    boolean more() {
        return more;
    }

    /** Counted with the rows, after the first time. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return counted ? getRowCount() : 1;
    }

    @Override
    public List<CaseRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        try {
            BoundedPage<CaseRow> page = source.page(order(sorts), PageRequest.clamped(first, size));
            more = page.more();
            counted = true;
            page.rows().forEach(row -> seen.put(getRowKey(row), row));
            setRowCount(Math.toIntExact(page.total()));
            return page.rows();
        } catch (Rejection refused) {
            Notice.refused(refused);
            setRowCount(0);
            return List.of();
        }
    }

    private static CaseOrder order(Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> new CaseOrder(
                        COLUMNS.getOrDefault(sort.getField(), CaseOrder.By.BEGUN),
                        sort.getOrder().isDescending()))
                .orElse(CaseOrder.NEWEST);
    }

    /** A row ticked on this page or an earlier one. */
    @Override
    public @Nullable CaseRow getRowData(String key) {
        return seen.get(key);
    }

    @Override
    public String getRowKey(CaseRow row) {
        return row.id().toString();
    }
}
