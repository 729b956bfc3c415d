package org.hongchuang.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes Word files, for papers that people go on writing at. Fonts are those every office in China has. */
public final class WordWriter implements PaperWriter {
    private static final BigInteger SHORT_EDGE = BigInteger.valueOf(11906);
    private static final BigInteger LONG_EDGE = BigInteger.valueOf(16838);
    private static final int MILLIMETRES_PER_CENTIMETRE = 10;
    private static final BigInteger MARGIN = BigInteger.valueOf(1020);

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.title());
            page(document, paper.layout());
            for (Block block : paper.blocks()) {
                block(document, block);
            }
            if (!paper.footer().isEmpty()) {
                XWPFParagraph foot =
                        document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
                WordLines.write(foot, Line.plain(paper.footer()).sized(9));
            }
            document.write(out);
        }
    }

    private static void page(XWPFDocument document, Paper.Layout layout) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        boolean landscape = layout == Paper.Layout.LANDSCAPE;
        size.setW(landscape ? LONG_EDGE : SHORT_EDGE);
        size.setH(landscape ? SHORT_EDGE : LONG_EDGE);
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
    }

    private static void block(XWPFDocument document, Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(300);
            WordLines.write(paragraph, Line.centred(heading.text()).bold().sized(19));
        } else if (block instanceof Block.Text text) {
            WordLines.write(document.createParagraph(), text.line());
        } else if (block instanceof Block.Gap gap) {
            document.createParagraph().setSpacingBefore(gap.millimetres() * WordTables.TWIPS_PER_MILLIMETRE);
        } else if (block instanceof Block.NewPage) {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        } else if (block instanceof Block.Table table) {
            WordTables.write(document, table);
        } else if (block instanceof Block.Picture picture) {
            picture(document, picture);
        }
    }

    private static void picture(XWPFDocument document, Block.Picture picture) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.jpeg()),
                            PictureType.JPEG,
                            "picture.jpg",
                            picture.width() * Units.EMU_PER_CENTIMETER / MILLIMETRES_PER_CENTIMETRE,
                            picture.height() * Units.EMU_PER_CENTIMETER / MILLIMETRES_PER_CENTIMETRE)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.caption());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        WordLines.write(document.createParagraph(), Line.centred(picture.caption()));
    }
}
