package org.hongchuang.reporting.web;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.kernel.money.Money;

/** Writes one sheet from top to bottom. */
final class SheetWriter {
    private final Worksheet sheet;
    private int next;

    SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    void head(List<String> titles) {
        int row = next;
        row(titles);
        for (int column = 0; column < titles.size(); column++) {
            sheet.style(row, column).bold().set();
        }
    }

    void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        next++;
    }

    private void cell(int column, Object value) {
        if (value instanceof Money money) {
            sheet.value(next, column, money.amount());
            sheet.style(next, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else {
            sheet.value(next, column, value.toString());
        }
    }
}
