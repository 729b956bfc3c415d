package org.hongchuang.accreditation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.ban.BanBook;
import org.hongchuang.accreditation.ban.NewBan;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.base.CaseMove;
import org.hongchuang.accreditation.measure.Footings;
import org.hongchuang.accreditation.measure.StoredMeasure;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Consequence;
import org.jspecify.annotations.Nullable;

/** Carries out what was decided: on the case, and in the register of bans. */
@ApplicationScoped
class Execution {
    private static final String LEADING_PERSON = "legal_representative";

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private BanBook bans;

    @Inject
    private Footings footings;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    void carryOut(StoredMeasure measure, BaseCase about, MeasureEffect effect, LocalDate metOn, String minutesNo) {
        CaseMove move = move(measure, about, effect, metOn);
        if (move != null) {
            cases.store();
            history.moved(about, move, minutesNo + " " + measure.view().cite());
        }
        if (effect.banFrom() != null) {
            ban(measure, about.view(0), effect);
        }
        switch (measure.kind()) {
            case SUCCESSOR -> succeed(measure);
            case LIFT -> bans.lift(followed(measure), metOn, measure.id());
            default -> {}
        }
    }

    private @Nullable CaseMove move(StoredMeasure measure, BaseCase about, MeasureEffect effect, LocalDate metOn) {
        LocalDate today = LocalDate.now(clock);
        LocalDate dueOn = effect.dueOn();
        return switch (measure.kind()) {
            case RECTIFY -> about.requireRectification(Objects.requireNonNull(dueOn), today, clock.instant());
            case ACCEPT, REVIEW_PASS -> about.acceptRectification(clock.instant());
            case WITHDRAW -> about.withdraw(metOn, today, actor.username(), clock.instant());
            default -> null;
        };
    }

    private void ban(StoredMeasure measure, CaseView banned, MeasureEffect effect) {
        Consequence rule = footings.rule(measure.view()).orElseThrow();
        String code = banned.creditCode();
        LocalDate from = effect.banFrom();
        if (code == null || from == null) {
            throw new Rejection("accreditation.ban.credit-code", "", banned.name());
        }
        bans.enter(
                new NewBan(
                        measure.id(),
                        measure.orgPath(),
                        banned.rulebook(),
                        rule.banKinds(),
                        rule.banCovers(),
                        banned.application().get(LEADING_PERSON),
                        from,
                        effect.banLastDay()),
                code,
                banned.name());
    }

    private void succeed(StoredMeasure measure) {
        MeasureTerms terms = measure.view().terms();
        String code = terms.unitCode();
        String name = terms.unitName();
        if (code == null || name == null) {
            throw new IllegalStateException(
                    "A successor without a unit: " + measure.view().id());
        }
        bans.extend(followed(measure), code, name, measure.id());
    }

    private static long followed(StoredMeasure measure) {
        Long followed = measure.follows();
        if (followed == null) {
            throw new IllegalStateException("Follows nothing: " + measure.view().id());
        }
        return followed;
    }
}
