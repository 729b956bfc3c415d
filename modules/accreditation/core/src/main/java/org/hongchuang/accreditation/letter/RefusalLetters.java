package org.hongchuang.accreditation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.rulebook.Act;
import org.hongchuang.rulebook.Edition;

/** What an applicant is told when the title is refused. */
@ApplicationScoped
public class RefusalLetters {
    @Inject
    private Letters letters;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Clock clock;

    public void write(BaseCase refused, Decision decision) {
        Edition edition = editions.ofAccreditation(CaseDays.of(refused.view(0)));
        String article = edition.steps().stream()
                .filter(step -> step.act() == Act.DECIDE)
                .map(step -> step.cite().article())
                .findFirst()
                .orElse("");
        LocalDate metOn = Objects.requireNonNull(decision.metOn(), "a complete decision");
        letters.write(
                refused,
                LetterKind.REFUSAL,
                refused.view(0).id(),
                metOn.getYear(),
                edition.id().toString(),
                List.of(
                        "根据" + Wording.document(edition) + article + "，经" + Wording.day(metOn) + "会议研究决定（"
                                + decision.minutesNo() + "），对你单位的申请不予认定。",
                        Wording.grounds(Objects.requireNonNullElse(decision.grounds(), "")),
                        "你单位符合条件后可以重新申请。"),
                LocalDate.now(clock));
    }
}
