package org.hongchuang.accreditation.api;

import java.io.Serial;
import java.util.List;
import org.hongchuang.kernel.error.Rejection;

/** A spreadsheet has errors; nothing of it was imported. */
public final class SheetErrors extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<SheetError> errors;
    private final int total;

    /**
     * @param errors the first of them
     * @param total how many there are in all
     */
    public SheetErrors(String fileName, List<SheetError> errors, int total) {
        super("accreditation.sheet.errors", fileName, total);
        this.errors = List.copyOf(errors);
        this.total = total;
    }

    /** The first errors, by row. */
    public List<SheetError> errors() {
        return errors;
    }

    public int total() {
        return total;
    }
}
