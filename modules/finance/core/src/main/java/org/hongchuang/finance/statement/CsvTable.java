package org.hongchuang.finance.statement;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.kernel.error.Rejection;

/** A CSV file below its header line. */
final class CsvTable {
    private final String text;
    private final char delimiter;
    private final int headerLine;

    CsvTable(byte[] file, BatchCharset charset, char delimiter, int headerLine) {
        this.text = decode(file, charset);
        this.delimiter = delimiter;
        this.headerLine = headerLine;
    }

    private static String decode(byte[] file, BatchCharset charset) {
        try {
            String text = charset.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Rejection("finance.statement.wrong-charset", charset.standardName());
        }
    }

    /** The names of the columns. */
    List<String> header() {
        try (CSVParser records = parser()) {
            Iterator<CSVRecord> rows = records.iterator();
            if (!rows.hasNext()) {
                throw new Rejection("finance.statement.no-header", headerLine);
            }
            return cells(rows.next());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw notCsv(e);
        }
    }

    /** Every row that is not blank, with its line in the file. */
    void rows(ObjIntConsumer<List<String>> reader) {
        try (CSVParser records = parser()) {
            boolean header = true;
            long begins = 1;
            for (CSVRecord row : records) {
                long line = begins + headerLine - 1;
                begins = records.getCurrentLineNumber() + 1;
                List<String> cells = cells(row);
                if (!header && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    reader.accept(cells, Math.toIntExact(line));
                }
                header = false;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw notCsv(e);
        }
    }

    private static Rejection notCsv(Exception e) {
        String reason = String.valueOf(e.getMessage());
        return new Rejection("finance.statement.not-csv", reason.substring(0, Math.min(reason.length(), 200)));
    }

    private CSVParser parser() throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(belowPreamble());
    }

    /** Banks put a title and the account above the header; those lines are no CSV. */
    private Reader belowPreamble() {
        int from = 0;
        for (int line = 1; line < headerLine; line++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                throw new Rejection("finance.statement.no-header", headerLine);
            }
            from = end + 1;
        }
        return new StringReader(text.substring(from));
    }

    private static List<String> cells(CSVRecord row) {
        List<String> cells = new ArrayList<>(row.size());
        row.forEach(cell -> cells.add(cell.strip()));
        return cells;
    }
}
