package org.hongchuang.accreditation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.ban.BanBook;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.measure.Footings;
import org.hongchuang.accreditation.measure.MeasureCommand;
import org.hongchuang.accreditation.measure.MeasureStore;
import org.hongchuang.accreditation.measure.StandingGrounds;
import org.hongchuang.accreditation.measure.StoredMeasure;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.rulebook.Consequence;
import org.hongchuang.rulebook.Deadline;
import org.jspecify.annotations.Nullable;

/** What deciding a measure would do, by its rule and the days of the meeting. */
@ApplicationScoped
class Effects {
    @Inject
    private Footings footings;

    @Inject
    private StandingGrounds standing;

    @Inject
    private MeasureStore measures;

    /** @throws Rejection if the measure cannot be decided */
    MeasureEffect of(StoredMeasure measure, BaseCase about, MeetingDays days, String recorder) {
        MeasureView view = measure.view();
        measure.after(MeasureCommand.DECIDE, recorder);
        requireEvidence(view);
        Long answered = measure.concludes();
        if (answered != null && measures.concluded(answered)) {
            throw new Rejection("accreditation.measure.concluded");
        }
        if (answered != null && view.kind() == MeasureKind.FAIL) {
            requireOver(measures.dueOn(answered), view, days);
        }
        if (measure.follows() == null) {
            standing.require(view.caseId(), view.edition(), view.rule(), view.year());
        }
        CaseCommand step = step(view.kind());
        if (step != null && !about.view(0).open().contains(step)) {
            throw new IllegalMove(about.state(), step);
        }
        @Nullable Consequence rule = footings.rule(view).orElse(null);
        boolean bans = (view.kind() == MeasureKind.WITHDRAW || view.kind() == MeasureKind.BAN)
                && rule != null
                && (rule.banYears() != null || rule.banPermanent());
        if (bans) {
            BanBook.requireCode(Objects.requireNonNullElse(about.view(0).creditCode(), ""), about.name());
        }
        return new MeasureEffect(
                view.id(),
                step,
                view.kind() == MeasureKind.RECTIFY ? dueOn(measure, rule, days) : null,
                bans ? days.metOn() : null,
                bans ? banLastDay(rule, days.metOn()) : null,
                null);
    }

    /** The base has the whole time that it was given. */
    private static void requireOver(@Nullable LocalDate dueOn, MeasureView failed, MeetingDays days) {
        if (dueOn != null && !days.metOn().isAfter(dueOn)) {
            throw new Rejection("accreditation.measure.not-due", failed.caseName(), dueOn);
        }
    }

    private static void requireEvidence(MeasureView view) {
        switch (view.kind()) {
            case ACCEPT, REVIEW_PASS, REVIEW_FAIL, APPROVAL, REFUSAL -> {
                if (view.files() == 0) {
                    throw new Rejection("accreditation.measure.evidence-missing", view.caseName());
                }
            }
            default -> {}
        }
    }

    private static @Nullable CaseCommand step(MeasureKind kind) {
        return switch (kind) {
            case RECTIFY -> CaseCommand.REQUIRE_RECTIFICATION;
            case ACCEPT, REVIEW_PASS -> CaseCommand.ACCEPT_RECTIFICATION;
            case WITHDRAW -> CaseCommand.WITHDRAW;
            default -> null;
        };
    }

    private LocalDate dueOn(StoredMeasure measure, @Nullable Consequence rule, MeetingDays days) {
        MeasureView view = measure.view();
        LocalDate set = view.terms().dueOn();
        LocalDate due = set != null || rule == null ? set : allowed(measure, rule, days);
        if (due == null || !due.isAfter(days.notifiedOn())) {
            throw new Rejection("accreditation.measure.due-before-notice", view.caseName());
        }
        return due;
    }

    /**
     * What follows from a grade is counted from the day the base was told it (NB-5), unless that time was over before the base
     * was told what to put right.
     */
    private @Nullable LocalDate allowed(StoredMeasure measure, Consequence rule, MeetingDays days) {
        Deadline allowed = rule.deadline();
        if (allowed == null) {
            return null;
        }
        LocalDate told = rule.grades().isEmpty()
                ? null
                : measures.toldResultOn(measure.caseId(), measure.view().year());
        LocalDate fromResult = told == null ? null : allowed.lastDay(told);
        return fromResult != null && fromResult.isAfter(days.notifiedOn())
                ? fromResult
                : allowed.lastDay(days.notifiedOn());
    }

    /** The day of the decision is not counted; a ban that began on 29 February ends on the last day of February. */
    private static @Nullable LocalDate banLastDay(@Nullable Consequence rule, LocalDate withdrawnOn) {
        Integer years = rule == null ? null : rule.banYears();
        return years == null ? null : withdrawnOn.plusYears(years);
    }
}
