package org.hongchuang.accreditation.figures;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.accreditation.sheet.SheetReport;
import org.hongchuang.accreditation.sheet.SheetRow;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.rulebook.Metric;

/**
 * Reads figures of many bases from an .xlsx: a row per base, a column per metric. A blank cell leaves things as they are.
 * Rows are handed on a thousand at a time and forgotten; of all rows only the credit codes are kept.
 */
final class FiguresSheet {
    static final String CREDIT_CODE = "统一社会信用代码";
    static final String NAME = "基地名称";
    private static final int BLOCK = 1000;

    private final Sheet sheet;
    private final Map<String, Metric> byHeading;
    private final Predicate<Metric> mayState;
    private final BiConsumer<FiguresSheet, Map<String, Line>> taker;
    private final SheetReport report = new SheetReport();
    private final Map<String, Metric> columns = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Line> block = new LinkedHashMap<>();

    /** The figures in a row, by metric id. */
    record Line(SheetRow row, Map<String, String> values) {}

    private FiguresSheet(
            Sheet sheet,
            YearMetrics metrics,
            Predicate<Metric> mayState,
            BiConsumer<FiguresSheet, Map<String, Line>> taker) {
        this.sheet = sheet;
        this.mayState = mayState;
        this.taker = taker;
        byHeading = metrics.byHeading();
    }

    /**
     * Reads all of it.
     *
     * @param taker given lines by credit code, block by block
     * @return bases in the file
     * @throws org.hongchuang.accreditation.api.SheetErrors if anything was wrong, at the end
     */
    static int read(
            String fileName,
            InputStream xlsx,
            YearMetrics metrics,
            Predicate<Metric> mayState,
            BiConsumer<FiguresSheet, Map<String, Line>> taker) {
        FiguresSheet figures = new FiguresSheet(Sheet.of(fileName, xlsx), metrics, mayState, taker);
        figures.sheet.read(CREDIT_CODE, figures::match, figures::add);
        figures.handOn();
        figures.report.refuseErrors(fileName);
        return figures.codes.size();
    }

    private void match(List<String> headings) {
        for (String heading : headings) {
            if (heading.equals(CREDIT_CODE) || heading.equals(NAME)) {
                continue;
            }
            Metric metric = byHeading.get(heading);
            if (metric == null || columns.containsValue(metric)) {
                throw new Rejection("accreditation.sheet.unknown-column", sheet.fileName(), heading);
            }
            if (!mayState.test(metric)) {
                throw new Rejection("accreditation.sheet.office-column", sheet.fileName(), heading);
            }
            columns.put(heading, metric);
        }
        if (columns.isEmpty()) {
            throw new Rejection("accreditation.sheet.no-figures", sheet.fileName());
        }
    }

    private void add(SheetRow row) {
        String code = row.text(CREDIT_CODE).toUpperCase(Locale.ROOT);
        Map<String, String> found = new HashMap<>();
        columns.forEach((heading, metric) -> cell(row, heading, metric, found));
        if (row.formula(CREDIT_CODE)) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.formula");
        } else if (code.isEmpty()) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.missing");
        } else if (!codes.add(code)) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.duplicate");
        } else {
            block.put(code, new Line(row, found));
        }
        if (block.size() == BLOCK) {
            handOn();
        }
    }

    private void handOn() {
        if (!block.isEmpty()) {
            taker.accept(this, block);
            block.clear();
        }
    }

    private void cell(SheetRow row, String heading, Metric metric, Map<String, String> found) {
        if (row.formula(heading)) {
            report.add(row, heading, "accreditation.sheet.cell.formula");
            return;
        }
        if (row.text(heading).isEmpty()) {
            return;
        }
        String value = plain(row, heading, metric);
        String problem = YearMetrics.problem(metric, value);
        if (problem != null) {
            report.add(row, heading, problem);
        }
        found.put(metric.id(), value);
    }

    private static String plain(SheetRow row, String heading, Metric metric) {
        String text = row.text(heading);
        return switch (metric.type()) {
            case NUMBER -> row.number(heading).map(Writing::plain).orElse(text);
            case DATE -> row.day(heading).map(day -> day.toString()).orElse(text);
            case FLAG ->
                switch (text) {
                    case "是", "1", "true", "TRUE" -> "true";
                    case "否", "0", "false", "FALSE" -> "false";
                    default -> text;
                };
            case TEXT -> text;
        };
    }

    /** Holds the figures of a base against the metrics that its own edition asks for. */
    void hold(Line line, Map<String, Metric> own) {
        columns.forEach((heading, metric) -> {
            Metric its = own.get(metric.id());
            if (line.values().containsKey(metric.id()) && its == null) {
                report.add(line.row(), heading, "accreditation.sheet.cell.not-asked");
            } else if (line.values().containsKey(metric.id()) && its != null && its.type() != metric.type()) {
                report.add(line.row(), heading, "accreditation.sheet.cell.asked-otherwise");
            }
        });
    }

    void unknown(Line line) {
        report.add(line.row(), CREDIT_CODE, "accreditation.sheet.cell.unknown-base");
    }

    /** Whether nothing was wrong so far. */
    boolean flawless() {
        return report.isEmpty();
    }
}
