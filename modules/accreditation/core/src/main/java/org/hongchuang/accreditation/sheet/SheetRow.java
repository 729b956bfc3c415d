package org.hongchuang.accreditation.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;

/** One row of data, its cells known by their heading. */
public final class SheetRow {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(18_264);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);

    private final int number;
    private final Map<String, Cell> cells;

    SheetRow(int number, Map<String, Cell> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** As the spreadsheet program numbers it, from 1. */
    public int number() {
        return number;
    }

    boolean blank() {
        return cells.values().stream()
                .allMatch(
                        cell -> cell.getType() != CellType.FORMULA && text(cell).isEmpty());
    }

    /** Whether the cell is computed or broken instead of holding a plain value. */
    public boolean formula(String heading) {
        Cell cell = cells.get(heading);
        return cell != null && (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR);
    }

    /** What stands in the cell, stripped; empty if nothing does. */
    public String text(String heading) {
        Cell cell = cells.get(heading);
        return cell == null ? "" : text(cell);
    }

    /** What a person sees who looks for the cell: its formula, or its text. */
    String found(String heading) {
        Cell cell = cells.get(heading);
        return cell != null && cell.getType() == CellType.FORMULA && cell.getFormula() != null
                ? "=" + cell.getFormula()
                : text(heading);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.getText() == null ? "" : cell.getText().strip();
            case NUMBER -> Writing.plain(cell.asNumber().stripTrailingZeros());
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            default -> cell.getRawValue() == null ? "" : cell.getRawValue().strip();
        };
    }

    /** The cell as a number, whether stored as one or as text. */
    public Optional<BigDecimal> number(String heading) {
        String text = text(heading).replace(",", "").replace("，", "");
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** The cell as a day: a date of the spreadsheet, or text such as 2026-3-1, 2026/3/1, 2026.3.1 or 2026年3月1日. */
    public Optional<LocalDate> day(String heading) {
        Cell cell = cells.get(heading);
        if (cell != null && cell.getType() == CellType.NUMBER) {
            return serial(cell.asNumber());
        }
        return written(text(heading));
    }

    private static Optional<LocalDate> serial(@Nullable BigDecimal serial) {
        return serial == null || serial.compareTo(FIRST_SERIAL) < 0 || serial.compareTo(LAST_SERIAL) > 0
                ? Optional.empty()
                : Optional.of(EPOCH.plusDays(serial.longValue()));
    }

    private static Optional<LocalDate> written(String text) {
        String[] parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
