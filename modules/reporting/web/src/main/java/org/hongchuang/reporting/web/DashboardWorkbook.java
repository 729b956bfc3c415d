package org.hongchuang.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.DashboardView;
import org.hongchuang.reporting.api.GradeCount;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.TargetLine;
import org.jspecify.annotations.Nullable;

/** The tables of the dashboard as an .xlsx workbook, one sheet each. Text is written as text, never as a formula. */
final class DashboardWorkbook {
    private final DashboardView view;
    private final Locale locale;

    DashboardWorkbook(DashboardView view, Locale locale) {
        this.view = view;
        this.locale = locale;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "hongchuang", "1.0")) {
            sheet(
                    workbook,
                    "reporting.targets",
                    targetHead(),
                    view.targets().stream().map(this::target));
            sheet(workbook, "reporting.bases", baseHead(), view.bases().stream().map(this::bases));
            sheet(
                    workbook,
                    "reporting.grades",
                    gradeHead(),
                    view.grades().stream().map(this::grade));
            sheet(
                    workbook,
                    "reporting.money.county",
                    moneyHead("reporting.bases.county"),
                    view.moneyByCounty().stream().map(row -> money(county(row.county()), row.money())));
            sheet(
                    workbook,
                    "reporting.money.month",
                    moneyHead("reporting.money.month.label"),
                    view.moneyByMonth().stream().map(row -> money(row.month().toString(), row.money())));
        }
        return file.toByteArray();
    }

    private void sheet(Workbook workbook, String name, List<String> head, Stream<List<Object>> rows) {
        SheetWriter sheet = new SheetWriter(workbook.newWorksheet(text(name)));
        sheet.row(
                List.of(text("reporting.scope", view.organisation(), view.asOf().toString())));
        sheet.head(head);
        rows.forEach(sheet::row);
    }

    private List<String> targetHead() {
        return texts(
                "reporting.targets.target",
                "reporting.targets.at-least",
                "reporting.targets.by",
                "reporting.targets.by-due",
                "reporting.targets.actual",
                "reporting.targets.percent",
                "reporting.targets.article");
    }

    private List<Object> target(TargetLine line) {
        return List.of(
                english() ? line.labelEn() : line.labelZh(),
                line.atLeast(),
                line.by() == null ? text("reporting.targets.no-day") : line.by().toString(),
                counted(line.actualByDue()),
                counted(line.actual()),
                Objects.requireNonNullElse(line.percent(), ""),
                line.article());
    }

    private Object counted(@Nullable Long actual) {
        return actual == null ? text("reporting.targets.not-counted") : actual;
    }

    private List<String> baseHead() {
        List<String> head = new ArrayList<>(texts("reporting.bases.county"));
        Arrays.stream(CaseState.values())
                .map(state -> text("accreditation.CaseState." + state))
                .forEach(head::add);
        head.add(text("reporting.total"));
        return head;
    }

    private List<Object> bases(BasesOfCounty row) {
        List<Object> cells = new ArrayList<>(List.of(county(row.county())));
        Arrays.stream(CaseState.values()).map(row::in).forEach(cells::add);
        cells.add(row.total());
        return cells;
    }

    private List<String> gradeHead() {
        return texts("reporting.grades.year", "reporting.grades.grade", "reporting.grades.count");
    }

    private List<Object> grade(GradeCount row) {
        String name = english() ? row.labelEn() : row.labelZh();
        return List.of(row.year(), row.grade() == null ? text("reporting.grades.open") : name, row.count());
    }

    private List<String> moneyHead(String first) {
        return texts(
                first,
                "reporting.money.entitled",
                "reporting.money.ordered",
                "reporting.money.approved",
                "reporting.money.paid",
                "reporting.money.returned");
    }

    private static List<Object> money(String name, MoneyStages money) {
        return List.of(name, money.entitled(), money.ordered(), money.approved(), money.paid(), money.returned());
    }

    private String county(@Nullable String name) {
        return name == null ? text("reporting.city-itself") : name;
    }

    private boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private List<String> texts(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    private String text(String key, Object... values) {
        return Texts.of(locale, key, values);
    }
}
