package org.hongchuang.finance.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.kernel.money.Money;

/**
 * Writes a batch as the file the bank takes: one line per order, a last line with the control totals. A text that a
 * spreadsheet would take for a formula is preceded by an apostrophe.
 */
final class BatchCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BatchCsv() {}

    static byte[] write(String batchNumber, List<BatchLine> lines, Money total, BatchCharset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, charset.charset())) {
            if (charset == BatchCharset.UTF_8) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord("序号", "凭证号", "收款人户名", "收款人账号", "收款人开户行", "金额", "附言");
            int serial = 0;
            for (BatchLine line : lines) {
                csv.printRecord(
                        ++serial,
                        line.number(),
                        harmless(line.payee().name()),
                        harmless(line.payee().account()),
                        harmless(line.payee().bank()),
                        line.amount(),
                        harmless(line.number() + " " + line.purpose()));
            }
            csv.printRecord("合计", harmless(batchNumber), lines.size(), "", "", total, "");
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text as it is, unless a spreadsheet would compute it; full-width signs count like plain ones. */
    static String harmless(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).stripLeading();
        boolean formula = (!plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0)
                || (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }
}
