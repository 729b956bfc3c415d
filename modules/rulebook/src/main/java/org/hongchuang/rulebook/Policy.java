package org.hongchuang.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of an edition, section by section; a section the document is silent about is empty. */
public record Policy(
        String rulebook,
        Source source,
        Effective effective,
        List<Metric> metrics,
        List<Kind> kinds,
        List<Condition> eligibility,
        Application application,
        @Nullable Enrolment enrolment,
        @Nullable Honour honour,
        @Nullable Assessment assessment,
        List<Consequence> consequences,
        List<Consequence> misconduct,
        List<Subsidy> subsidies,
        List<CalculatedSubsidy> calculated,
        List<UseOfFunds> uses,
        List<LoanBenefit> loans,
        List<Target> targets,
        Programme programme,
        List<Ruling> rulings,
        List<Absence> absent,
        List<CoverageEntry> coverage) {

    public Policy {
        metrics = Copies.of(metrics);
        kinds = Copies.of(kinds);
        eligibility = Copies.of(eligibility);
        application = application == null ? Application.NONE : application;
        consequences = Copies.of(consequences);
        misconduct = Copies.of(misconduct);
        subsidies = Copies.of(subsidies);
        calculated = Copies.of(calculated);
        uses = Copies.of(uses);
        loans = Copies.of(loans);
        targets = Copies.of(targets);
        programme = programme == null ? Programme.NONE : programme;
        rulings = Copies.of(rulings);
        absent = Copies.of(absent);
        coverage = Copies.of(coverage);
    }

    /** The title of a case of a kind: the kind's own, or the edition's; null where there is none, as for a territory. */
    public @Nullable Honour honourOf(String kind) {
        for (Kind each : kinds) {
            if (each.id().equals(kind) && each.honour() != null) {
                return each.honour();
            }
        }
        return kind.equals(Kind.TERRITORY) ? null : honour;
    }

    /** Whether cases of a kind come in by record of the office, the document having no procedure for them. */
    public boolean enrols(String kind) {
        return enrolment != null && Kind.among(enrolment.kinds(), kind);
    }

    /** The steps by which cases of a kind come in; none where the office records them. */
    public List<Step> procedureOf(String kind) {
        return enrols(kind) ? List.of() : application.steps();
    }

    List<RubricSection> rubric() {
        return assessment == null ? List.of() : assessment.rubric();
    }

    List<RubricItem> items() {
        return rubric().stream().flatMap(section -> section.items().stream()).toList();
    }

    List<Grade> grades() {
        return assessment == null ? List.of() : assessment.grades();
    }

    Stream<Consequence> sanctions() {
        return Stream.concat(consequences.stream(), misconduct.stream());
    }
}
