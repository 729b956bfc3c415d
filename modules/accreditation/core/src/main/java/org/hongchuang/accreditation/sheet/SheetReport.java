package org.hongchuang.accreditation.sheet;

import java.util.ArrayList;
import java.util.List;
import org.hongchuang.accreditation.api.SheetError;
import org.hongchuang.accreditation.api.SheetErrors;

/** Gathers what is wrong in a sheet: the first errors in full, the rest as a number. */
public final class SheetReport {
    private static final int MOST_LISTED = 500;
    private static final int MOST_SHOWN = 40;

    private final List<SheetError> errors = new ArrayList<>();
    private int total;

    public void add(SheetRow row, String heading, String code) {
        add(row, heading, code, row.found(heading));
    }

    /** @param found what stands in the cell, where its raw value would tell a person nothing */
    public void add(SheetRow row, String heading, String code, String found) {
        total++;
        if (errors.size() < MOST_LISTED) {
            errors.add(new SheetError(row.number(), heading, code, shortened(found)));
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** @throws SheetErrors if anything was wrong */
    public void refuseErrors(String fileName) {
        if (total > 0) {
            throw new SheetErrors(fileName, errors, total);
        }
    }
}
