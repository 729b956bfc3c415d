package org.hongchuang.policies.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.Cell;
import org.hongchuang.policies.api.Coverage;

/** The page of {@code docs/coverage}: every article and every ruling of an edition, to be read without the portal. */
final class CoverageHtml {
    private static final String STYLE = "body{max-width:75rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif}"
            + "table{width:100%;border-collapse:collapse}th,td{padding:.4rem .6rem;border:1px solid #ccd3da;"
            + "text-align:left;vertical-align:top}thead th{background:#edf1f5}@media print{tr{break-inside:avoid}}";
    private static final List<String> HEADINGS = List.of("article", "fate", "by", "examples", "why");

    private final Coverage coverage;

    CoverageHtml(Coverage coverage) {
        this.coverage = coverage;
    }

    String page() {
        String title = text(coverage.title().zh() + " · " + said("title"));
        return "<!doctype html>\n<!-- Written by CoverageDocsTest; do not edit. -->\n<html lang=\"zh-CN\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<main>\n"
                + "<h1>" + title + "</h1>\n<p>" + text(coverage.number()) + " · <code>" + text(coverage.edition())
                + "</code></p>\n<table>\n<thead><tr>"
                + each(HEADINGS, name -> "<th scope=\"col\">" + text(said(name)) + "</th>")
                + "</tr></thead>\n<tbody>\n" + each(coverage.articles(), CoverageHtml::article)
                + "</tbody>\n</table>\n<h2>" + text(said("rulings")) + "</h2>\n"
                + each(coverage.rulings(), CoverageHtml::ruling) + "</main>\n</body>\n</html>\n";
    }

    private static String article(Coverage.Article article) {
        return "<tr><th scope=\"row\">" + text(article.article()) + "</th><td>"
                + text(Texts.of(Locale.SIMPLIFIED_CHINESE, "policies.value." + article.fate())) + "</td><td>"
                + lines(article.by().stream().map(Cell.Line::text).toList()) + "</td><td>"
                + lines(article.examples().stream().map(Coverage.Example::name).toList())
                + "</td><td>" + text(article.why()) + "</td></tr>\n";
    }

    private static String ruling(Coverage.RulingLine ruling) {
        return "<h3>" + text(ruling.id() + " · " + ruling.question()) + "</h3>\n<p>" + text(ruling.article())
                + "</p>\n<ul>\n" + each(ruling.readings(), CoverageHtml::reading) + "</ul>\n";
    }

    private static String reading(Coverage.ReadingLine reading) {
        String line = text(reading.id() + "：" + reading.label());
        return "<li>" + (reading.chosen() ? "<strong>" + line + "（" + text(said("chosen")) + "）</strong>" : line)
                + (reading.changes().isEmpty()
                        ? ""
                        : "<ul>" + each(reading.changes(), change -> "<li>" + text(change) + "</li>") + "</ul>")
                + "</li>\n";
    }

    private static <T> String each(List<T> things, Function<T, String> written) {
        return things.stream().map(written).collect(Collectors.joining());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(CoverageHtml::text).collect(Collectors.joining("<br>"));
    }

    private static String said(String key) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, "policies.coverage." + key);
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
