package org.hongchuang.finance.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param statement the new statement; null if errors kept everything out
 * @param lines lines taken in
 * @param known lines left out because an earlier statement of the account brought them
 * @param matched lines matched at once
 * @param errors all that is wrong with the file; nothing was imported unless this is empty
 */
public record ImportReport(@Nullable UUID statement, int lines, int known, int matched, List<LineError> errors)
        implements Serializable {
    public ImportReport {
        errors = List.copyOf(errors);
    }

    public static ImportReport refused(List<LineError> errors) {
        return new ImportReport(null, 0, 0, 0, errors);
    }
}
