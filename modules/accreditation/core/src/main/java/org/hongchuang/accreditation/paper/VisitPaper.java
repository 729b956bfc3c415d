package org.hongchuang.accreditation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.papers.Block;
import org.hongchuang.papers.Cell;
import org.hongchuang.papers.Line;
import org.hongchuang.papers.Paper;
import org.hongchuang.papers.Row;
import org.hongchuang.rulebook.Metric;

/** The record of a site visit with what was confirmed and the photos taken. */
final class VisitPaper {
    private static final String TITLE = "实地考察记录";
    private static final List<Integer> FACTS = List.of(24, 76);
    private static final List<Integer> CONFIRMED = List.of(76, 24);

    private VisitPaper() {}

    static Paper of(
            CaseFile file, VisitView visit, String recordedBy, List<PhotoView> photos, Function<UUID, byte[]> picture) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(TITLE));
        blocks.add(new Block.Table(
                FACTS,
                0,
                List.of(
                        fact("基地", file.view().name()),
                        fact("考察日期", Writing.date(visit.visitedOn(), Locale.CHINESE)),
                        fact("考察人员", visit.visitors()),
                        fact("考察情况", visit.remarks()),
                        fact("记录", recordedBy + "　" + Writing.instant(visit.recordedAt(), Locale.CHINESE)))));
        if (!visit.confirmed().isEmpty()) {
            blocks.add(new Block.Gap(4));
            blocks.add(new Block.Table(CONFIRMED, 1, confirmed(file, visit.confirmed())));
        }
        blocks.add(new Block.Gap(4));
        blocks.add(new Block.Text(Line.right("考察人员（签字）：　　　　　　　　")));
        int number = 0;
        for (PhotoView photo : photos) {
            number++;
            blocks.add(Block.Picture.fitting(
                    picture.apply(photo.id()), photo.width(), photo.height(), caption(number, photo)));
        }
        return new Paper(file.view().name() + " " + TITLE, Paper.Layout.PORTRAIT, blocks, file.footer());
    }

    private static String caption(int number, PhotoView photo) {
        return "照片" + number + "　" + photo.caption() + "（" + photo.takenBy() + "，"
                + Writing.date(photo.takenOn(), Locale.CHINESE) + "）";
    }

    private static List<Row> confirmed(CaseFile file, Map<String, Boolean> confirmed) {
        Map<String, String> labels = file.edition().metrics().stream()
                .collect(Collectors.toMap(Metric::id, metric -> metric.label().zh()));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(Cell.label("现场确认的事项"), Cell.label("结果"))));
        confirmed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> rows.add(Row.of(
                        Cell.value(labels.getOrDefault(entry.getKey(), entry.getKey())),
                        Cell.value(entry.getValue() ? "是" : "否"))));
        return rows;
    }

    private static Row fact(String label, String value) {
        return Row.of(Cell.label(label), Cell.value(value));
    }
}
