package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.letter.RefusalLetters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricPeriod;
import org.hongchuang.rulebook.MetricType;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ReviewDesk implements CaseReview {
    private static final int MOST_GROUNDS = 2000;

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Visits visits;

    @Inject
    private Naming naming;

    @Inject
    private Succession succession;

    @Inject
    private Terms terms;

    @Inject
    private RefusalLetters letters;

    @Inject
    private Instance<NamingGate> gates;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.CASE_RECOMMEND)
    public void recommend(UUID id, String opinion) {
        step(id, opinion, found -> found.recommend(now()));
    }

    @Override
    @Requires({Permission.CASE_RECOMMEND, Permission.CASE_VERIFY})
    public void sendBack(UUID id, String grounds) {
        requireGiven(grounds, "accreditation.case.grounds-missing");
        step(id, grounds, found -> {
            if (found.procedure().opens(found.state(), CaseCommand.RECOMMEND)) {
                actor.require(Permission.CASE_RECOMMEND);
            } else if (found.procedure().opens(found.state(), CaseCommand.RETURN)) {
                actor.require(Permission.CASE_VERIFY);
            }
            return found.sendBack(now());
        });
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.CASE_VERIFY})
    public List<Metric> visitQuestions(UUID id) {
        return editions.ofAccreditation(CaseDays.of(cases.get(id).view(0))).metrics().stream()
                .filter(metric -> metric.type() == MetricType.FLAG && metric.period() == MetricPeriod.POINT)
                .toList();
    }

    @Override
    @Requires(Permission.CASE_VERIFY)
    public void recordVisit(UUID id, VisitReport visit) {
        BaseCase found = cases.get(id);
        boolean checked = found.procedure().visits() && found.procedure().opens(found.state(), CaseCommand.VERIFY);
        if (!checked && !found.state().holdsTitle()) {
            throw new IllegalMove(found.state(), CaseCommand.VERIFY);
        }
        requirePast(visit.visitedOn(), "accreditation.visit.day");
        requireGiven(visit.visitors(), "accreditation.visit.visitors-missing");
        requireAtMost(visit.visitors(), 200);
        requireAtMost(visit.remarks(), MOST_GROUNDS);
        requireQuestions(id, visit.confirmed().keySet());
        visits.add(found.id(), visit);
        history.noted(found, "visited", visit.visitedOn() + " " + visit.visitors());
    }

    @Override
    @Requires(Permission.CASE_VERIFY)
    public void verify(UUID id, String opinion) {
        step(id, opinion, found -> {
            CaseMove move = found.verify(now());
            if (found.procedure().visits() && !visits.any(found.id())) {
                throw new Rejection("accreditation.case.visit-missing", found.name());
            }
            return move;
        });
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public void approve(UUID id, Decision decision) {
        step(id, grounds(decision), found -> {
            requireComplete(decision);
            return found.approve(decision, actor.username(), now());
        });
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public void reject(UUID id, Decision decision) {
        BaseCase refused = step(id, grounds(decision), found -> {
            requireComplete(decision);
            requireGiven(decision.grounds(), "accreditation.case.grounds-missing");
            return found.reject(decision, actor.username(), now());
        });
        letters.write(refused, decision);
    }

    @Override
    @Requires(Permission.CASE_VERIFY)
    public void name(UUID id, @Nullable LocalDate on) {
        BaseCase found = cases.get(id);
        LocalDate recorded = found.procedure().byRecord() ? found.decidedOn() : null;
        LocalDate day = on != null ? on : Objects.requireNonNullElse(recorded, LocalDate.now(clock));
        requirePast(day, "accreditation.case.naming-day");
        succession.prepare(found);
        BaseCase named = step(id, day.toString(), each -> {
            CaseMove move = each.name(day, terms.until(each, day), actor.username(), now());
            gates.forEach(gate -> gate.require(each, day));
            return move;
        });
        naming.award(named, day);
    }

    @Override
    @Requires(Permission.CASE_DECIDE)
    public void renew(UUID id, Decision decision) {
        step(id, grounds(decision), found -> {
            requireComplete(decision);
            return found.renew(terms.next(found), now());
        });
    }

    private void requireQuestions(UUID id, Set<String> answered) {
        Set<String> asked = visitQuestions(id).stream().map(Metric::id).collect(Collectors.toSet());
        answered.stream().filter(flag -> !asked.contains(flag)).findFirst().ifPresent(flag -> {
            throw new Rejection("accreditation.visit.unknown-question", flag);
        });
    }

    private BaseCase step(UUID id, @Nullable String grounds, Function<BaseCase, CaseMove> command) {
        requireAtMost(grounds, MOST_GROUNDS);
        BaseCase found = cases.get(id);
        CaseMove move = command.apply(found);
        cases.store();
        history.moved(found, move, grounds == null ? "" : grounds.strip());
        return found;
    }

    private void requireComplete(Decision decision) {
        requirePast(decision.metOn(), "accreditation.decision.day");
        requireGiven(decision.minutesNo(), "accreditation.decision.minutes-missing");
        requireAtMost(decision.minutesNo(), 100);
    }

    private void requirePast(@Nullable LocalDate day, String code) {
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw new Rejection(code);
        }
    }

    private static void requireGiven(@Nullable String text, String code) {
        if (text == null || text.isBlank()) {
            throw new Rejection(code);
        }
    }

    private static void requireAtMost(@Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new Rejection("accreditation.case.text-too-long", most);
        }
    }

    private static String grounds(Decision decision) {
        return Objects.toString(decision.minutesNo(), "") + " " + Objects.toString(decision.grounds(), "");
    }

    private Instant now() {
        return clock.instant();
    }
}
