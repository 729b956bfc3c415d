package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.calendar.WorkingDays;
import org.hongchuang.rulebook.Cite;
import org.hongchuang.rulebook.Deadline;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.NoEditionInForce;
import org.hongchuang.rulebook.Step;

/** What the edition in force says about public notice. */
@ApplicationScoped
public class NoticeStep {
    @Inject
    GoverningEditions editions;

    @Inject
    WorkingDays workingDays;

    /**
     * The notice an edition asks for.
     *
     * @param time how long the public may object
     */
    record Asked(Edition edition, Deadline time, Cite cite) {}

    /** Empty where the edition that decides about the title asks for none. */
    Optional<Asked> of(CaseView view) {
        try {
            Edition edition = editions.ofAccreditation(CaseDays.of(view));
            return edition.policy().procedureOf(view.kind()).stream()
                    .filter(step -> step.notice() != null)
                    .findFirst()
                    .map(step -> asked(edition, step));
        } catch (NoEditionInForce e) {
            return Optional.empty();
        }
    }

    private static Asked asked(Edition edition, Step step) {
        return new Asked(edition, Objects.requireNonNull(step.notice()), step.cite());
    }

    /** The last day of a notice that is posted on a day, which is not counted (ruling NS-7). */
    LocalDate lastDay(Asked asked, LocalDate postedOn) {
        return asked.time().lastDay(postedOn, workingDays::isWorkingDay);
    }
}
