package org.hongchuang.accreditation.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.papers.Block;
import org.hongchuang.papers.Cell;
import org.hongchuang.papers.Line;
import org.hongchuang.papers.Paper;
import org.hongchuang.papers.Row;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.FormSection;
import org.jspecify.annotations.Nullable;

/**
 * A form in the annex's manner: who applies and when above it, two questions to a line, long answers across, opinions with a
 * place for the stamp.
 */
final class FormPaper {
    private static final String APPLICANT = "APPLICANT";
    private static final Set<String> ABOVE = Set.of("applicant", "applied_on");
    private static final Set<String> STAMPED = Set.of("union_name");
    private static final List<Integer> WIDTHS = List.of(8, 21, 25, 21, 25);
    private static final int OPINION_HEIGHT = 42;
    private static final int LONG_ANSWER_HEIGHT = 22;

    private final CaseFile file;
    private final Form form;
    private final Answers answers;
    private final Map<String, String> given;

    private FormPaper(CaseFile file, Form form) {
        this.file = file;
        this.form = form;
        answers = new Answers(file.edition());
        given = file.answers(form);
    }

    static Paper of(CaseFile file, Form form) {
        return new FormPaper(file, form).paper();
    }

    private Paper paper() {
        List<Row> rows = new ArrayList<>();
        form.sections().forEach(section -> rows.addAll(rows(section)));
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(file.heading(form));
        head().ifPresent(blocks::add);
        blocks.add(new Block.Gap(2));
        blocks.add(new Block.Table(WIDTHS, 0, rows));
        return new Paper(file.view().name() + " " + form.label().zh(), Paper.Layout.PORTRAIT, blocks, file.footer());
    }

    private Optional<Block> head() {
        return form.fields().stream().noneMatch(field -> ABOVE.contains(field.id()))
                ? Optional.empty()
                : Optional.of(new Block.Text(Line.plain("申请单位（盖章）："
                        + given.getOrDefault("applicant", file.view().name()) + "　　　日期："
                        + day(given.get("applied_on")))));
    }

    private static String day(@Nullable String answer) {
        return answer == null || answer.isBlank() ? "　　年　　月　　日" : Writing.date(LocalDate.parse(answer), Locale.CHINESE);
    }

    private List<Row> rows(FormSection section) {
        List<FormField> fields = form.fields().stream()
                .filter(field -> field.section().equals(section.id()) && !ABOVE.contains(field.id()))
                .toList();
        if (!section.role().equals(APPLICANT)) {
            return List.of(opinion(section));
        }
        List<List<Cell>> lines = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        for (FormField field : fields) {
            boolean across = field.type() == FieldType.LONG_TEXT;
            if (across && !open.isEmpty()) {
                lines.add(closed(open));
                open = new ArrayList<>();
            }
            Cell value = Cell.value(answers.printed(field, given.get(field.id())));
            open.add(Cell.label(Answers.label(field) + (STAMPED.contains(field.id()) ? "（盖章）" : "")));
            open.add(across ? value.across(3).atLeast(LONG_ANSWER_HEIGHT) : value);
            if (across || open.size() == WIDTHS.size() - 1) {
                lines.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            lines.add(closed(open));
        }
        return isHeaded(section)
                ? headed(section, lines)
                : lines.stream().map(FormPaper::wide).toList();
    }

    /** The annex names sections only where others than the applicant write too, and not the first. */
    private boolean isHeaded(FormSection section) {
        return form.sections().stream().anyMatch(each -> !each.role().equals(APPLICANT))
                && form.sections().indexOf(section) > 0;
    }

    private static Row wide(List<Cell> line) {
        List<Cell> cells = new ArrayList<>(line);
        cells.set(0, cells.get(0).across(2));
        return new Row(cells);
    }

    /** A line with one question only: its answer reaches to the edge. */
    private static List<Cell> closed(List<Cell> open) {
        return List.of(open.get(0), open.get(1).across(3));
    }

    private static List<Row> headed(FormSection section, List<List<Cell>> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.add(Cell.label(section.label().zh()).down(lines.size()));
            }
            cells.addAll(lines.get(i));
            rows.add(new Row(cells));
        }
        return rows;
    }

    private Row opinion(FormSection section) {
        Optional<CaseEventView> given = file.opinion(section);
        List<Line> lines = List.of(
                Line.paragraph(given.map(CaseEventView::grounds).orElse("")),
                Line.plain(""),
                Line.right("经办人：" + given.map(CaseEventView::displayName).orElse("　　　　") + "　　（盖章）　　　　"),
                Line.right(given.map(event ->
                                Writing.date(event.at().atZone(Clocks.SHANGHAI).toLocalDate(), Locale.CHINESE))
                        .orElse("　　年　　月　　日")));
        return Row.of(Cell.label(section.label().zh()), new Cell(lines, 4, 1, false, OPINION_HEIGHT));
    }
}
