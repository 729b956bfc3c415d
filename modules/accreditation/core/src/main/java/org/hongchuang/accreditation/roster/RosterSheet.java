package org.hongchuang.accreditation.roster;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.accreditation.sheet.SheetReport;
import org.hongchuang.accreditation.sheet.SheetRow;
import org.hongchuang.kernel.error.Rejection;

/** Reads a roster from an .xlsx: all of it, or a list of everything that is wrong. */
final class RosterSheet {
    private static final BigDecimal MOST_EMPLOYEES = BigDecimal.valueOf(1_000_000);

    private final Sheet sheet;
    private final LocalDate today;
    private final SheetReport report = new SheetReport();
    private final List<ResidentRow> rows = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RosterSheet(Sheet sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
    }

    static List<ResidentRow> read(String fileName, InputStream xlsx, LocalDate today) {
        RosterSheet roster = new RosterSheet(Sheet.of(fileName, xlsx), today);
        roster.sheet.read(RosterColumn.NAME.heading(), roster::requireColumns, roster::add);
        roster.report.refuseErrors(fileName);
        return roster.rows;
    }

    private void requireColumns(List<String> headings) {
        List<String> missing = RosterColumn.missingIn(headings);
        if (!missing.isEmpty()) {
            throw new Rejection("accreditation.sheet.missing-columns", sheet.fileName(), String.join("、", missing));
        }
    }

    private void add(SheetRow row) {
        String name = text(row, RosterColumn.NAME, 200);
        String contact = text(row, RosterColumn.CONTACT, 100);
        String phone = text(row, RosterColumn.PHONE, 40);
        int employees = employees(row);
        LocalDate joined = joined(row);
        if (!name.isEmpty() && !names.add(name)) {
            report.add(row, RosterColumn.NAME.heading(), "accreditation.sheet.cell.duplicate");
        }
        if (!phone.isEmpty() && phone.chars().filter(Character::isDigit).count() < 5) {
            report.add(row, RosterColumn.PHONE.heading(), "accreditation.sheet.cell.phone");
        }
        rows.add(new ResidentRow(rows.size() + 1, name, contact, phone, employees, joined));
    }

    private String text(SheetRow row, RosterColumn column, int most) {
        String text = row.text(column.heading());
        if (row.formula(column.heading())) {
            report.add(row, column.heading(), "accreditation.sheet.cell.formula");
        } else if (text.isEmpty()) {
            report.add(row, column.heading(), "accreditation.sheet.cell.missing");
        } else if (text.codePointCount(0, text.length()) > most) {
            report.add(row, column.heading(), "accreditation.sheet.cell.too-long");
        }
        return text;
    }

    private int employees(SheetRow row) {
        String heading = RosterColumn.EMPLOYEES.heading();
        Optional<BigDecimal> number = row.number(heading)
                .filter(found -> found.signum() >= 0
                        && found.compareTo(MOST_EMPLOYEES) <= 0
                        && found.stripTrailingZeros().scale() <= 0);
        if (row.formula(heading)) {
            report.add(row, heading, "accreditation.sheet.cell.formula");
        } else if (number.isEmpty()) {
            report.add(row, heading, "accreditation.sheet.cell.whole-number");
        }
        return number.map(BigDecimal::intValue).orElse(0);
    }

    private LocalDate joined(SheetRow row) {
        String heading = RosterColumn.JOINED.heading();
        Optional<LocalDate> day = row.day(heading);
        if (row.formula(heading)) {
            report.add(row, heading, "accreditation.sheet.cell.formula");
        } else if (day.isEmpty()) {
            report.add(row, heading, "accreditation.sheet.cell.day");
        } else if (day.get().isAfter(today)) {
            report.add(
                    row, heading, "accreditation.sheet.cell.future", day.get().toString());
        }
        return day.orElse(today);
    }
}
