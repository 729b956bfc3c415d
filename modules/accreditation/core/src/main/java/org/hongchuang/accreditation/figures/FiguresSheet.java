package org.hongchuang.accreditation.figures;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hongchuang.accreditation.sheet.Sheet;
import org.hongchuang.accreditation.sheet.SheetReport;
import org.hongchuang.accreditation.sheet.SheetRow;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Metric;

/** Reads figures of many bases from an .xlsx: a row per base, a column per metric. A blank cell leaves things as they are. */
final class FiguresSheet {
    static final String CREDIT_CODE = "统一社会信用代码";
    static final String NAME = "基地名称";

    private final Sheet sheet;
    private final Map<String, Metric> byHeading;
    private final Predicate<Metric> mayState;
    private final SheetReport report = new SheetReport();
    private final Map<String, Metric> columns = new LinkedHashMap<>();
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    private FiguresSheet(Sheet sheet, YearMetrics metrics, Predicate<Metric> mayState) {
        this.sheet = sheet;
        this.mayState = mayState;
        byHeading = metrics.byHeading();
    }

    static FiguresSheet read(String fileName, InputStream xlsx, YearMetrics metrics, Predicate<Metric> mayState) {
        FiguresSheet figures = new FiguresSheet(Sheet.of(fileName, xlsx), metrics, mayState);
        figures.sheet.read(CREDIT_CODE, figures::match, figures::add);
        return figures;
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
        if (row.formula(CREDIT_CODE)) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.formula");
        } else if (code.isEmpty()) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.missing");
        } else if (rows.putIfAbsent(code, row) != null) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.duplicate");
        }
        Map<String, String> found = new HashMap<>();
        columns.forEach((heading, metric) -> cell(row, heading, metric, found));
        values.put(code, found);
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
            case NUMBER ->
                row.number(heading).map(number -> number.toPlainString()).orElse(text);
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

    /** The credit codes named, in the order of the rows. */
    List<String> creditCodes() {
        return List.copyOf(rows.keySet());
    }

    Map<String, String> valuesOf(String creditCode) {
        return values.getOrDefault(creditCode, Map.of());
    }

    /** Holds the figures of a base against the metrics that its own edition asks for. */
    void hold(String creditCode, YearMetrics asked) {
        SheetRow row = rows.get(creditCode);
        Map<String, String> found = valuesOf(creditCode);
        Map<String, Metric> own = asked.byId();
        if (row != null) {
            columns.forEach((heading, metric) -> {
                String value = found.get(metric.id());
                Metric its = own.get(metric.id());
                if (value != null && its == null) {
                    report.add(row, heading, "accreditation.sheet.cell.not-asked");
                } else if (value != null && its != null && its.type() != metric.type()) {
                    report.add(row, heading, "accreditation.sheet.cell.asked-otherwise");
                }
            });
        }
    }

    void unknown(String creditCode) {
        SheetRow row = rows.get(creditCode);
        if (row != null) {
            report.add(row, CREDIT_CODE, "accreditation.sheet.cell.unknown-base");
        }
    }

    void refuseErrors() {
        report.refuseErrors(sheet.fileName());
    }
}
