package org.hongchuang.accreditation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongchuang.accreditation.api.ResidentRow;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.papers.Block;
import org.hongchuang.papers.Cell;
import org.hongchuang.papers.Line;
import org.hongchuang.papers.Paper;
import org.hongchuang.papers.Row;
import org.hongchuang.rulebook.Form;

/** The roster of resident businesses, in the annex's columns. */
final class RosterPaper {
    private static final List<Integer> WIDTHS = List.of(7, 31, 13, 19, 10, 20);
    private static final List<String> HEADS = List.of("序号", "入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间");

    private RosterPaper() {}

    static Paper of(CaseFile file, Form form, List<ResidentRow> residents) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(HEADS.stream().map(Cell::label).toList()));
        residents.forEach(resident -> rows.add(Row.of(
                Cell.value(Integer.toString(resident.rowNo())),
                Cell.value(resident.name()),
                Cell.value(resident.contact()),
                Cell.value(resident.phone()),
                Cell.value(Integer.toString(resident.employees())),
                Cell.value(Writing.date(resident.joinedOn(), Locale.CHINESE)))));
        Map<String, String> application = file.view().application();
        List<Block> blocks = new ArrayList<>(file.heading(form));
        blocks.add(new Block.Text(Line.plain("创业基地名称（盖章）：" + file.view().name())));
        blocks.add(new Block.Text(Line.plain("联系人：" + application.getOrDefault("union_contact", "　　　　") + "　　电话："
                + application.getOrDefault("union_contact_phone", ""))));
        blocks.add(new Block.Gap(2));
        blocks.add(new Block.Table(WIDTHS, 1, rows));
        return new Paper(file.view().name() + " " + form.label().zh(), Paper.Layout.PORTRAIT, blocks, file.footer());
    }
}
