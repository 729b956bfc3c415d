package org.hongchuang.accreditation.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an .xlsx from outside: a row of headings, then rows of data. Read row by row and only within
 * bounds; every refusal names the file and the remedy.
 */
public final class Sheet {
    /** Largest file accepted, in bytes: 20 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Most rows of data accepted. */
    public static final int MOST_ROWS = 100_000;

    private static final int HEADINGS_WITHIN = 10;

    private final String fileName;
    private final byte[] content;

    private Sheet(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    /** @throws Rejection if it is too large, no .xlsx, damaged, or packed so as to swell */
    public static Sheet of(String fileName, InputStream xlsx) {
        try {
            byte[] content = xlsx.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new Rejection("accreditation.sheet.too-large", fileName, MOST_BYTES / 1024 / 1024);
            }
            new ZipGuard(fileName).check(content);
            return new Sheet(fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the sheet.
     *
     * @param key the heading by which the row of headings is known; it stands within the first rows
     * @param headings told the headings found, before any row
     * @param rows told each row that is not blank
     * @throws Rejection if there is no such heading, or there are more than {@link #MOST_ROWS} rows
     */
    public void read(String key, Consumer<List<String>> headings, Consumer<SheetRow> rows) {
        try (ReadableWorkbook workbook = parsing(() -> new ReadableWorkbook(new ByteArrayInputStream(content)));
                Stream<Row> lines = parsing(() -> workbook.getFirstSheet().openStream())) {
            Iterator<Row> line = lines.iterator();
            Map<Integer, String> columns = headings(line, normal(key));
            headings.accept(List.copyOf(columns.values()));
            int count = 0;
            while (parsing(line::hasNext)) {
                SheetRow row = row(line.next(), columns);
                if (row == null) {
                    continue;
                }
                if (++count > MOST_ROWS) {
                    throw new Rejection("accreditation.sheet.too-many-rows", fileName, MOST_ROWS);
                }
                rows.accept(row);
            }
            if (count == 0) {
                throw new Rejection("accreditation.sheet.no-rows", fileName);
            }
        } catch (IOException e) {
            throw new Rejection("accreditation.sheet.damaged", fileName);
        }
    }

    /** Whatever the parser stumbles over is the file's fault. */
    private <T> T parsing(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new Rejection("accreditation.sheet.damaged", fileName);
        }
    }

    private Map<Integer, String> headings(Iterator<Row> lines, String key) {
        for (int i = 0; i < HEADINGS_WITHIN && parsing(lines::hasNext); i++) {
            Map<Integer, String> columns = new LinkedHashMap<>();
            for (Cell cell : present(lines.next())) {
                String heading = cell.getType() == CellType.STRING ? normal(cell.getText()) : "";
                if (!heading.isEmpty() && columns.containsValue(heading)) {
                    throw new Rejection("accreditation.sheet.column-twice", fileName, heading);
                }
                if (!heading.isEmpty()) {
                    columns.put(cell.getColumnIndex(), heading);
                }
            }
            if (columns.containsValue(key)) {
                return columns;
            }
        }
        throw new Rejection("accreditation.sheet.missing-columns", fileName, key);
    }

    private static @Nullable SheetRow row(Row line, Map<Integer, String> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Cell cell : present(line)) {
            String heading = columns.get(cell.getColumnIndex());
            if (heading != null) {
                cells.put(heading, cell);
            }
        }
        SheetRow row = new SheetRow(line.getRowNum(), cells);
        return row.blank() ? null : row;
    }

    private static List<Cell> present(Row line) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : line) {
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** A heading without the spaces and line breaks people put into it. */
    public static String normal(String heading) {
        return heading.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    public String fileName() {
        return fileName;
    }
}
