package org.hongchuang.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of an edition file, section by section. */
record Policy(
        String rulebook,
        Source source,
        Effective effective,
        List<Metric> metrics,
        List<Kind> kinds,
        List<Condition> eligibility,
        @Nullable Application application,
        @Nullable Honour honour,
        @Nullable Assessment assessment,
        List<Consequence> consequences,
        List<Consequence> misconduct,
        List<Subsidy> subsidies,
        List<LoanBenefit> loans,
        List<Target> targets,
        List<Ruling> rulings,
        List<Absence> absent,
        List<CoverageEntry> coverage) {

    Policy {
        metrics = Copies.of(metrics);
        kinds = Copies.of(kinds);
        eligibility = Copies.of(eligibility);
        consequences = Copies.of(consequences);
        misconduct = Copies.of(misconduct);
        subsidies = Copies.of(subsidies);
        loans = Copies.of(loans);
        targets = Copies.of(targets);
        rulings = Copies.of(rulings);
        absent = Copies.of(absent);
        coverage = Copies.of(coverage);
    }

    Application applying() {
        return application == null ? new Application(List.of(), List.of(), List.of()) : application;
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
