package org.hongchuang.papers;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Lines of text in Word. */
final class WordLines {
    private static final String WESTERN = "Times New Roman";
    private static final String CHINESE = "宋体";
    private static final int TWIPS_PER_POINT = 20;

    private WordLines() {}

    static void write(XWPFParagraph paragraph, Line line) {
        switch (line.side()) {
            case LEFT -> paragraph.setAlignment(ParagraphAlignment.LEFT);
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (line.indent()) {
            paragraph.setIndentationFirstLine(2 * line.points() * TWIPS_PER_POINT);
        }
        String[] parts = line.text().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily(WESTERN, XWPFRun.FontCharRange.ascii);
            run.setFontFamily(WESTERN, XWPFRun.FontCharRange.hAnsi);
            run.setFontFamily(CHINESE, XWPFRun.FontCharRange.eastAsia);
            run.setFontSize(line.points());
            run.setBold(line.strong());
            run.setText(parts[i]);
            if (i < parts.length - 1) {
                run.addBreak();
            }
        }
    }
}
