package org.hongchuang.finance.rest;

import java.util.UUID;
import org.hongchuang.finance.api.ImportReport;
import org.jspecify.annotations.Nullable;

/** What came of an import that was not refused. */
public record ImportBody(@Nullable UUID statement, int lines, int known, int matched) {
    static ImportBody of(ImportReport report) {
        return new ImportBody(report.statement(), report.lines(), report.known(), report.matched());
    }
}
