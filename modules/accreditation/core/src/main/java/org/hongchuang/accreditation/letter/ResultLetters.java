package org.hongchuang.accreditation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Grade;
import org.jspecify.annotations.Nullable;

/** What a base is told of the result of a year. */
@ApplicationScoped
public class ResultLetters {
    @Inject
    private Letters letters;

    @Inject
    private BaseCases cases;

    @Inject
    private Clock clock;

    /**
     * Writes the letter of a result just determined.
     *
     * @param result its id
     * @param correction why it takes the place of an earlier one; empty if it does not
     */
    public void write(
            UUID caseId,
            UUID result,
            Edition edition,
            int year,
            @Nullable BigDecimal score,
            @Nullable String gradeId,
            String correction) {
        List<String> text = new ArrayList<>();
        edition.grades().stream()
                .filter(grade -> grade.id().equals(gradeId))
                .findFirst()
                .ifPresent(grade -> text.add(outcome(edition, year, score, grade)));
        if (!correction.isBlank()) {
            text.add("本通知更正此前通知的结果，此前结果不再有效。更正理由：" + correction + "。");
        }
        text.add("请你单位签收。");
        letters.write(
                cases.get(caseId),
                LetterKind.RESULT,
                result,
                year,
                edition.id().toString(),
                text,
                LocalDate.now(clock));
    }

    private static String outcome(Edition edition, int year, @Nullable BigDecimal score, Grade grade) {
        return "根据" + Wording.document(edition) + grade.cite().article() + "，你单位" + year + "年度考核"
                + (score == null ? "" : "得分" + Writing.number(score) + "分，") + "结果为“"
                + grade.label().zh() + "”。";
    }
}
