package org.hongchuang.finance.api;

import java.io.Serializable;
import java.util.List;

/** The column names and first rows of a CSV file, to map columns by. */
public record CsvPreview(List<String> columns, List<List<String>> rows) implements Serializable {
    public CsvPreview {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
