package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a file would change for a base.
 *
 * @param row as the spreadsheet program numbers it, from 1
 */
public record FiguresImportRow(int row, UUID caseId, String name, String creditCode, List<ChangedValue> changes)
        implements Serializable {
    public FiguresImportRow {
        changes = List.copyOf(changes);
    }
}
