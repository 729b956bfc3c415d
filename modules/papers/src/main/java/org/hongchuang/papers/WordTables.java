package org.hongchuang.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables in Word, cells that reach across and down included. */
final class WordTables {
    static final int TWIPS_PER_MILLIMETRE = 57;

    private final Block.Table table;
    /** For each column how many rows below are still covered by a cell from above. */
    private final int[] covered;

    private WordTables(Block.Table table) {
        this.table = table;
        covered = new int[table.widths().size()];
    }

    static void write(XWPFDocument document, Block.Table table) {
        XWPFTable written = document.createTable();
        written.removeRow(0);
        written.setWidth("100%");
        WordTables writer = new WordTables(table);
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = written.createRow();
            row.setCantSplitRow(true);
            row.setRepeatHeader(i < table.headRows());
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            writer.row(row, table.rows().get(i).cells());
        }
    }

    private void row(XWPFTableRow row, List<Cell> cells) {
        int height = cells.stream().mapToInt(Cell::height).max().orElse(0);
        if (height > 0) {
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
            row.setHeight(height * TWIPS_PER_MILLIMETRE);
        }
        int column = 0;
        int next = 0;
        int[] spans = new int[covered.length];
        while (column < covered.length) {
            if (covered[column] > 0) {
                XWPFTableCell hidden = row.createCell();
                properties(hidden, column, 1).addNewVMerge().setVal(STMerge.CONTINUE);
                covered[column]--;
                column++;
            } else if (next < cells.size()) {
                Cell cell = cells.get(next++);
                fill(row.createCell(), cell, column);
                for (int i = column; i < column + cell.columns(); i++) {
                    spans[i] = cell.rows() - 1;
                }
                column += cell.columns();
            } else {
                row.createCell();
                column++;
            }
        }
        for (int i = 0; i < spans.length; i++) {
            covered[i] += spans[i];
        }
    }

    private void fill(XWPFTableCell written, Cell cell, int column) {
        CTTcPr properties = properties(written, column, cell.columns());
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        written.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        written.removeParagraph(0);
        for (Line line : cell.lines()) {
            XWPFParagraph paragraph = written.addParagraph();
            WordLines.write(paragraph, line);
        }
        if (cell.lines().isEmpty()) {
            written.addParagraph();
        }
    }

    private CTTcPr properties(XWPFTableCell cell, int column, int columns) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        int width = table.widths().subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
        cell.setWidth(width + "%");
        return properties;
    }
}
