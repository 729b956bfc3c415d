package org.hongchuang.sandbox.city;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rosters as .xlsx: one that can be imported, and one with a mistake of each kind. */
final class RosterWorkbook {
    private static final List<String> HEADINGS = List.of("序号", "入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间");

    private RosterWorkbook() {}

    static void good(OutputStream file, List<Rosters.Resident> roster) throws IOException {
        write(file, roster, false);
    }

    static void broken(OutputStream file, List<Rosters.Resident> roster) throws IOException {
        write(file, roster, true);
    }

    private static void write(OutputStream file, List<Rosters.Resident> roster, boolean broken) throws IOException {
        try (Workbook workbook = new Workbook(file, "hongchuang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("花名册");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.width(column, column == 1 ? 44 : 16);
            }
            for (Rosters.Resident resident : roster) {
                row(sheet, resident);
            }
            if (broken) {
                spoil(sheet, roster);
            }
        }
    }

    private static void row(Worksheet sheet, Rosters.Resident resident) {
        int row = resident.number();
        sheet.value(row, 0, row);
        sheet.value(row, 1, resident.name());
        sheet.value(row, 2, resident.contact());
        sheet.value(row, 3, resident.phone());
        sheet.value(row, 4, resident.workers());
        day(sheet, row, resident.joined());
    }

    private static void day(Worksheet sheet, int row, LocalDate day) {
        sheet.value(row, 5, day);
        sheet.style(row, 5).format("yyyy-MM-dd").set();
    }

    /** Nothing in it may be imported: contact missing, name twice, workers in words, a formula, days that are none. */
    private static void spoil(Worksheet sheet, List<Rosters.Resident> roster) {
        sheet.value(2, 2, "");
        sheet.value(4, 1, roster.get(0).name());
        sheet.value(6, 4, "十二人");
        sheet.formula(8, 4, "3+4");
        sheet.value(10, 5, "2025年13月45日");
        day(sheet, 12, LocalDate.of(2099, 1, 1));
    }
}
