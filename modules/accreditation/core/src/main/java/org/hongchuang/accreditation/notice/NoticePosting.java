package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;

/** Posts a decision: freezes the words and the last day. */
@ApplicationScoped
public class NoticePosting {
    @Inject
    NoticeStore notices;

    @Inject
    NoticeStep step;

    @Inject
    Database database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    boolean isDue(BaseCase decided) {
        CaseView view = decided.view(0);
        return decided.state() == CaseState.APPROVED
                && step.of(view).isPresent()
                && notices.latest(decided.id())
                        .filter(latest -> NoticeGate.isOf(latest, view))
                        .isEmpty();
    }

    Posted post(BaseCase decided, String contact) {
        CaseView view = decided.view(0);
        if (decided.state() != CaseState.APPROVED) {
            throw new Rejection("accreditation.notice.not-decided", view.name());
        }
        LocalDate today = LocalDate.now(clock);
        NoticeStep.Asked asked =
                step.of(view).orElseThrow(() -> new Rejection("accreditation.notice.not-asked", view.name()));
        LocalDate until = step.lastDay(asked, today);
        NoticeText words = NoticeText.of(view, place(view), asked, today, until, contact);
        Posted posted = new Posted(
                0,
                PublicId.next(),
                decided.id(),
                view.id(),
                view.name(),
                view.orgPath(),
                Objects.requireNonNull(view.decidedOn()),
                Objects.requireNonNull(view.minutesNo()),
                words.heading(),
                words.text(),
                words.sha256(),
                today,
                until,
                actor.username(),
                NoticeState.POSTED,
                0);
        if (!notices.add(posted, clock.instant())) {
            throw new Rejection("accreditation.notice.posted-already", view.name());
        }
        return posted;
    }

    /** The county or zone a base lies in; empty if there is none above it. */
    private String place(CaseView view) {
        return database.first(
                        "select name from kern_organisation where kind in ('COUNTY', 'ZONE') and ? like path || '%'"
                                + " order by length(path) limit 1",
                        row -> row.getString(1), view.orgPath())
                .orElse("");
    }
}
