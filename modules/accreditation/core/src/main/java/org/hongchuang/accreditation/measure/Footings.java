package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.MeasureBasis;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Consequence;
import org.hongchuang.rulebook.Deadline;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.HouseFigure;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/** Finds the rules of editions that measures rest on. */
@ApplicationScoped
public class Footings {
    private static final String CONSEQUENCE = "consequence:";

    @Inject
    private Editions editions;

    @Inject
    private GoverningEditions governing;

    @Inject
    private Clock clock;

    /** What the edition that governs a case says may follow for a case of this kind. */
    List<MeasureBasis> bases(CaseView of) {
        return rules(governing(of))
                .filter(rule -> rule.kinds().isEmpty() || rule.kinds().contains(of.kind()))
                .map(rule -> new MeasureBasis(
                        rule.id(),
                        kind(rule),
                        rule.cite().article(),
                        rule.label().zh(),
                        rule.label().en(),
                        kind(rule) == MeasureKind.RECTIFY && setPerDecision(rule.deadline()),
                        rule.banYears(),
                        rule.banPermanent()))
                .toList();
    }

    /** By a rule of the edition that governs the case. */
    Footing ofRule(CaseView of, String rule) {
        Edition edition = governing(of);
        Consequence found = rules(edition)
                .filter(each -> each.id().equals(rule))
                .filter(each -> each.kinds().isEmpty() || each.kinds().contains(of.kind()))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.measure.unknown-rule", rule));
        return footing(edition, found, LocalDate.now(clock).getYear());
    }

    /** By the rule that raised a finding, in the edition that was applied. */
    Footing ofFinding(FindingView finding, String editionId) {
        if (!finding.action().asksForMeasure() || !finding.rule().startsWith(CONSEQUENCE)) {
            throw new Rejection("accreditation.measure.finding-needs-none");
        }
        Edition edition = editions.resolve(editionId);
        String rule = finding.rule().substring(CONSEQUENCE.length());
        return rules(edition)
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .map(each -> footing(edition, each, finding.year()))
                .orElseThrow(() -> new Rejection("accreditation.measure.unknown-rule", rule));
    }

    /** What may follow a measure; a review only where the edition asks for its result. */
    List<MeasureKind> followers(MeasureView followed) {
        return followed.kind().followers().stream()
                .filter(kind -> !kind.isReview() || reviews(followed.edition()))
                .toList();
    }

    /** Whether an edition asks for the result of a review of what failed. */
    boolean reviews(String edition) {
        return editions.resolve(edition).metrics().stream()
                .map(Metric::source)
                .anyMatch(source -> source != null && source.house() == HouseFigure.REVIEW_FAILED);
    }

    /** By what an earlier measure rested on. */
    Footing following(MeasureView followed, @Nullable MeasureKind kind) {
        if (kind == null || !followers(followed).contains(kind)) {
            throw new Rejection("accreditation.measure.kind-does-not-follow");
        }
        return new Footing(
                kind,
                followed.edition(),
                editions.resolve(followed.edition()).hash(),
                followed.rule(),
                followed.year(),
                followed.cite(),
                followed.labelZh(),
                followed.labelEn());
    }

    /** By an article in the proposer's own words. */
    Footing free(CaseView of, Proposal proposal) {
        MeasureKind kind = proposal.kind();
        String cite = proposal.cite();
        if (kind == null || !kind.isFree()) {
            throw new Rejection("accreditation.measure.rule-missing");
        }
        if (cite == null || cite.isBlank()) {
            throw new Rejection("accreditation.measure.cite-missing");
        }
        Edition edition = governing(of);
        return new Footing(
                kind,
                edition.id().toString(),
                edition.hash(),
                null,
                LocalDate.now(clock).getYear(),
                cite.strip(),
                "",
                "");
    }

    /** The rule a measure rests on; none if its article is in the proposer's own words. */
    public Optional<Consequence> rule(MeasureView measure) {
        return rules(editions.resolve(measure.edition()))
                .filter(each -> each.id().equals(measure.rule()))
                .findFirst();
    }

    /** Whether the proposer must set the time allowed. */
    boolean setsTime(Footing footing) {
        return rules(editions.resolve(footing.edition()))
                .filter(rule -> rule.id().equals(footing.rule()))
                .allMatch(rule -> setPerDecision(rule.deadline()));
    }

    /** Whether the time a rule allows is for each decision to set: the edition says so, or says nothing. */
    static boolean setPerDecision(@Nullable Deadline deadline) {
        return deadline == null || deadline.perDecision() || deadline.workingDays() > 0;
    }

    private Edition governing(CaseView of) {
        LocalDate today = LocalDate.now(clock);
        return governing.ofYear(CaseDays.of(of), today.getYear(), today);
    }

    private static Stream<Consequence> rules(Edition edition) {
        return Stream.concat(edition.consequences().stream(), edition.misconduct().stream());
    }

    private static MeasureKind kind(Consequence rule) {
        return MeasureKind.valueOf(rule.action().name());
    }

    private static Footing footing(Edition edition, Consequence rule, int year) {
        return new Footing(
                kind(rule),
                edition.id().toString(),
                edition.hash(),
                rule.id(),
                year,
                rule.cite().article(),
                rule.label().zh(),
                rule.label().en());
    }
}
