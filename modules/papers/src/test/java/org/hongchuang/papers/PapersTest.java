package org.hongchuang.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final Paper FORM = new Paper(
            "认定申请表",
            Paper.Layout.PORTRAIT,
            List.of(
                    new Block.Heading("南昌市工会创新创业基地认定申请表"),
                    new Block.Table(
                            List.of(10, 25, 25, 40),
                            0,
                            List.of(
                                    Row.of(
                                            Cell.label("基地基本情况").down(2),
                                            Cell.label("建筑面积"),
                                            Cell.value("12,000").across(2)),
                                    Row.of(
                                            Cell.label("联系人"),
                                            Cell.value("𠮷田 & <张>").across(2)),
                                    Row.of(new Cell(
                                            List.of(Line.plain("同意推荐"), Line.right("（盖章）　年　月　日")), 4, 1, false, 40))))),
            "编号 0190");

    @Test
    void pdfCanBeSearchedForChineseAndCarriesItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(new PdfWriter(), FORM))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("南昌市工会创新创业基地认定申请表", "12,000", "& <张>", "（盖章）", "编号 0190");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("认定申请表");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            for (PDFont font : fonts(pdf)) {
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void rowsThatNeedMorePagesRepeatTheHead() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.label("序号"), Cell.label("名称")));
        for (int i = 1; i <= 80; i++) {
            rows.add(Row.of(Cell.value(Integer.toString(i)), Cell.value("企业" + i)));
        }
        Paper roster = new Paper("花名册", Paper.Layout.LANDSCAPE, List.of(new Block.Table(List.of(20, 80), 1, rows)), "");
        try (PDDocument pdf = Loader.loadPDF(written(new PdfWriter(), roster))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf)).contains("序号", "企业80");
        }
    }

    @Test
    void wordHasTheSameCells() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(new WordWriter(), FORM)))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("基地基本情况");
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("𠮷田 & <张>");
            assertThat(table.getRow(2).getCell(0).getText()).contains("同意推荐", "（盖章）");
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("南昌市工会创新创业基地认定申请表");
        }
    }

    @Test
    void aRowWiderThanItsTableIsRefused() {
        List<Row> rows = List.of(Row.of(Cell.value("a").across(3)));
        assertThatThrownBy(() -> new Block.Table(List.of(50, 50), 0, rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written(PaperWriter writer, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper, out);
        return out.toByteArray();
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var name : pdf.getPage(0).getResources().getFontNames()) {
            fonts.add(pdf.getPage(0).getResources().getFont(name));
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }
}
