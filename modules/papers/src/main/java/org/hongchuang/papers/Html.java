package org.hongchuang.papers;

import java.util.Base64;
import java.util.List;

/** A paper as XHTML, the language the PDF is set from. */
final class Html {
    private final StringBuilder out = new StringBuilder(4000);

    static String of(Paper paper) {
        Html html = new Html();
        html.document(paper);
        return html.out.toString();
    }

    private void document(Paper paper) {
        out.append("<html lang=\"zh-CN\"><head><title>");
        text(paper.title());
        out.append("</title><meta name=\"subject\" content=\"");
        text(paper.title());
        out.append("\"/><style>");
        style(paper);
        out.append("</style></head><body>");
        out.append("<div class=\"foot\">");
        text(paper.footer());
        out.append("</div>");
        paper.blocks().forEach(this::block);
        out.append("</body></html>");
    }

    private void style(Paper paper) {
        out.append("@page{size:A4 ")
                .append(paper.layout() == Paper.Layout.LANDSCAPE ? "landscape" : "portrait")
                .append(";margin:20mm 18mm 18mm;@bottom-left{content:element(foot)}")
                .append("@bottom-right{content:counter(page) ' / ' counter(pages);font-family:Song;font-size:9pt}}")
                .append("body{font-family:Song;font-size:11pt;line-height:1.5;word-wrap:break-word}")
                .append(".foot{position:running(foot);font-size:9pt}")
                .append("h1{font-size:19pt;text-align:center;margin:0 0 6mm;font-weight:bold}")
                .append("p{margin:0}.centre{text-align:center}.right{text-align:right}.strong{font-weight:bold}")
                .append(".indent{text-indent:2em}.page{page-break-before:always}")
                .append("table{width:100%;border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate}")
                .append("td,th{border:0.6pt solid #000;padding:1.2mm 1.6mm;vertical-align:middle;font-weight:normal}")
                .append("tr{page-break-inside:avoid}")
                .append(".picture{page-break-inside:avoid;text-align:center;margin-top:4mm}");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            out.append("<h1>");
            text(heading.text());
            out.append("</h1>");
        } else if (block instanceof Block.Text text) {
            line(text.line());
        } else if (block instanceof Block.Gap gap) {
            out.append("<div style=\"height:").append(gap.millimetres()).append("mm\"></div>");
        } else if (block instanceof Block.NewPage) {
            out.append("<div class=\"page\"></div>");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        }
    }

    private void picture(Block.Picture picture) {
        out.append("<div class=\"picture\"><img src=\"data:image/jpeg;base64,")
                .append(Base64.getEncoder().encodeToString(picture.jpeg()))
                .append("\" style=\"width:")
                .append(picture.width())
                .append("mm;height:")
                .append(picture.height())
                .append("mm\" alt=\"");
        text(picture.caption());
        out.append("\"/>");
        line(Line.centred(picture.caption()));
        out.append("</div>");
    }

    private void table(Block.Table table) {
        out.append("<table><colgroup>");
        table.widths()
                .forEach(
                        width -> out.append("<col style=\"width:").append(width).append("%\"/>"));
        out.append("</colgroup>");
        if (table.headRows() > 0) {
            out.append("<thead>");
            rows(table.rows().subList(0, table.headRows()));
            out.append("</thead>");
        }
        out.append("<tbody>");
        rows(table.rows().subList(table.headRows(), table.rows().size()));
        out.append("</tbody></table>");
    }

    private void rows(List<Row> rows) {
        rows.forEach(row -> {
            out.append("<tr>");
            row.cells().forEach(this::cell);
            out.append("</tr>");
        });
    }

    private void cell(Cell cell) {
        String tag = cell.label() ? "th" : "td";
        out.append('<').append(tag);
        out.append(" colspan=\"")
                .append(cell.columns())
                .append("\" rowspan=\"")
                .append(cell.rows())
                .append('"');
        if (cell.height() > 0) {
            out.append(" style=\"height:").append(cell.height()).append("mm\"");
        }
        out.append('>');
        cell.lines().forEach(this::line);
        out.append("</").append(tag).append('>');
    }

    private void line(Line line) {
        out.append("<p class=\"");
        switch (line.side()) {
            case LEFT -> {}
            case CENTRE -> out.append("centre ");
            case RIGHT -> out.append("right ");
        }
        out.append(line.strong() ? "strong " : "").append(line.indent() ? "indent" : "");
        out.append("\" style=\"font-size:").append(line.points()).append("pt\">");
        if (line.text().isEmpty()) {
            out.append("&#160;");
        }
        text(line.text());
        out.append("</p>");
    }

    /** Text as it is, with line ends kept and what XML does not allow left out. */
    private void text(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br/>");
                default -> {
                    if (point == '\t'
                            || (point >= 0x20 && point < 0xd800)
                            || (point > 0xdfff && point != 0xfffe && point != 0xffff)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }
}
