package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.ScoreLine;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.ItemOutcome;
import org.hongchuang.rulebook.UnfitFacts;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/** Lays out a score sheet in the order of the edition's scoring table, computed items filled in. */
final class SheetOf {
    private final AssessedCase assessed;
    private final Map<String, ItemOutcome> outcomes;

    /** @throws Rejection if what is stored about the case contradicts the edition */
    SheetOf(AssessedCase assessed) {
        this.assessed = assessed;
        try {
            outcomes = assessed.edition().appraise(assessed.appraised().facts()).items().stream()
                    .collect(Collectors.toMap(ItemOutcome::id, Function.identity()));
        } catch (UnfitFacts e) {
            throw new Rejection(
                    "accreditation.scoring.unfit", assessed.appraised().name(), String.valueOf(e.getMessage()));
        }
    }

    ScoreSheet sheet(Assessor assessor, Map<String, Set<UUID>> attached, List<DocumentView> documents) {
        SheetForm.Part part = assessed.form().part(assessor.part());
        Map<String, BigDecimal> given = assessor.given();
        return new ScoreSheet(
                assessor.publicId(),
                assessed.appraised().publicId(),
                assessed.appraised().name(),
                assessed.year(),
                part.id(),
                part.label(),
                assessed.edition().id().toString(),
                assessor.state(),
                assessor.declared(),
                assessor.statement(),
                assessor.revision(),
                part.items().stream()
                        .map(item -> line(
                                item,
                                given.get(item.id()),
                                assessor.remarks().getOrDefault(item.id(), ""),
                                documents.stream()
                                        .filter(document -> attached.getOrDefault(item.id(), Set.of())
                                                .contains(document.id()))
                                        .toList()))
                        .toList());
    }

    private ScoreLine line(
            SheetForm.Item item, @Nullable BigDecimal given, String remark, List<DocumentView> documents) {
        ItemOutcome computed = item.scored() ? null : outcomes.get(item.id());
        return new ScoreLine(
                item.id(),
                item.section(),
                item.label(),
                item.scored(),
                item.max(),
                computed == null ? given : computed.points(),
                computed == null ? Verdict.UNKNOWN : computed.verdict(),
                item.evidence(),
                item.cite(),
                computed == null ? List.of() : computed.compared(),
                computed == null ? List.of() : computed.missing(),
                remark,
                documents);
    }
}
