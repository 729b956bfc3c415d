package org.hongchuang.accreditation.figures;

import java.time.LocalDate;
import org.hongchuang.kernel.error.Rejection;

/** The years figures may be entered for. */
final class FigureYears {
    private static final int FIRST = 2000;

    private FigureYears() {}

    static void require(int year, LocalDate today) {
        int last = today.getYear();
        if (year < FIRST || year > last) {
            throw new Rejection("accreditation.figures.year", Integer.toString(year), Integer.toString(last));
        }
    }
}
