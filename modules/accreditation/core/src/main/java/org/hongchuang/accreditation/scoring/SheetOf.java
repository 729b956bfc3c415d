package org.hongchuang.accreditation.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.rulebook.Appraisal;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.ItemOutcome;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.RubricSection;
import org.hongchuang.rulebook.ScoringMode;

/** Lays an appraisal out as a score sheet, in the order of the scoring table. */
final class SheetOf {
    private final Edition edition;
    private final Map<String, RubricSection> sections;

    SheetOf(Edition edition) {
        this.edition = edition;
        sections = edition.rubric().stream().collect(Collectors.toMap(RubricSection::id, Function.identity()));
    }

    ScoreSheet sheet(AppraisedCase appraised, Appraisal appraisal, ScoreStore.Scores scores) {
        List<ScoreLine> lines = appraisal.items().stream()
                .map(item -> line(item, scores.remarks().getOrDefault(item.id(), "")))
                .toList();
        return new ScoreSheet(
                appraised.publicId(),
                appraised.name(),
                appraised.facts().year(),
                edition.id().toString(),
                scores.revision(),
                lines,
                appraisal.score().certain(),
                appraisal.score().attainable(),
                appraisal.gradeId());
    }

    private ScoreLine line(ItemOutcome outcome, String remark) {
        RubricItem item = edition.item(outcome.id());
        RubricSection section = sections.get(outcome.section());
        return new ScoreLine(
                outcome.id(),
                section == null ? outcome.section() : section.label().zh(),
                section == null ? outcome.section() : section.label().en(),
                outcome.label().zh(),
                outcome.label().en(),
                outcome.mode() == ScoringMode.SCORED,
                outcome.maxPoints(),
                outcome.points(),
                outcome.verdict().name(),
                item.evidence().zh(),
                item.evidence().en(),
                outcome.cite().article(),
                remark);
    }
}
