package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.jspecify.annotations.Nullable;

/** Answers an edition's rules for a case. Immutable and thread-safe. */
final class Engine {

    private final Policy policy;
    private final FormulaBook formulas;
    private final Appraiser appraiser;
    private final InstalmentRules instalments;
    private final DayWatch days;

    Engine(Policy policy, FormulaBook formulas) {
        this.policy = policy;
        this.formulas = formulas;
        this.appraiser = new Appraiser(policy, formulas);
        this.instalments = new InstalmentRules(policy);
        this.days = new DayWatch(formulas, policy.targets());
    }

    CaseValues values(CaseFacts facts) {
        return CaseValues.of(facts, policy, formulas);
    }

    @Nullable
    LocalDate nextChange(CaseValues values, LocalDate last) {
        return days.next(values, last);
    }

    Appraisal appraise(CaseValues values) {
        return appraiser.appraise(values);
    }

    Situation situation(CaseValues values, Appraisal appraisal) {
        Results results = Results.of(values, appraisal, policy);
        return new Situation(values, appraisal, results, instalments.standings(values, results));
    }

    List<RuleOutcome> eligibility(CaseValues values) {
        return policy.eligibility().stream()
                .filter(rule -> values.among(rule.kinds()))
                .map(rule -> {
                    Question question = when(new Question(values), rule.when());
                    return new RuleOutcome(
                            rule.id(), rule.label(), question.verdict(), question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    List<ConsequenceOutcome> consequences(Situation situation) {
        return policy.sanctions()
                .filter(rule -> situation.values().among(rule.kinds()))
                .map(rule -> {
                    Question question =
                            new Question(situation.values()).grades(rule.grades(), rule.inARow(), situation.results());
                    progress(question, rule.progress(), situation.standings());
                    when(question, rule.when());
                    return new ConsequenceOutcome(
                            rule.id(),
                            rule.label(),
                            rule.action(),
                            question.verdict(),
                            rule.deadline(),
                            rule.banYears(),
                            rule.banPermanent(),
                            rule.banKinds(),
                            rule.banCovers(),
                            rule.decidedByPerson(),
                            question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    List<SubsidyOutcome> subsidies(Situation situation) {
        return policy.subsidies().stream()
                .filter(rule -> situation.values().among(rule.kinds()))
                .map(rule -> {
                    Question question = question(situation, rule.grades(), rule.when());
                    return new SubsidyOutcome(
                            rule.id(),
                            rule.label(),
                            rule.occasion(),
                            question.verdict(),
                            rule.amount(),
                            question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    List<InstalmentOutcome> instalments(Situation situation) {
        return policy.subsidies().stream()
                .filter(subsidy -> situation.values().among(subsidy.kinds()))
                .filter(subsidy -> situation.standings().containsKey(subsidy.id()))
                .map(subsidy -> instalments.due(
                        subsidy,
                        Objects.requireNonNull(situation.standings().get(subsidy.id())),
                        question(situation, subsidy.grades(), subsidy.when()),
                        situation.results().year()))
                .toList();
    }

    List<CalculatedOutcome> calculated(Situation situation) {
        return policy.calculated().stream()
                .filter(subsidy -> situation.values().among(subsidy.kinds()))
                .map(subsidy -> Calculator.calculate(
                        subsidy, situation.values(), question(situation, subsidy.grades(), subsidy.when())))
                .toList();
    }

    List<RuleOutcome> loans(Situation situation) {
        return policy.loans().stream()
                .filter(rule -> situation.values().among(rule.kinds()))
                .map(rule -> {
                    Question question = question(situation, rule.grades(), rule.when());
                    return new RuleOutcome(
                            rule.id(), rule.label(), question.verdict(), question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    List<TargetOutcome> targets(CaseValues values) {
        return TargetRules.outcomes(policy.targets(), values);
    }

    /** Whether the title of the kind goes on; empty where the document has no renewal. */
    List<RuleOutcome> renewal(Situation situation) {
        Honour honour = policy.honourOf(situation.values().facts().kind());
        return honour == null || honour.renewal() == null
                ? List.of()
                : List.of(RenewalRule.outcome(honour.renewal(), honour.term(), situation));
    }

    private Question question(Situation situation, List<String> grades, @Nullable String when) {
        return when(new Question(situation.values()).grades(grades, null, situation.results()), when);
    }

    private Question when(Question question, @Nullable String formula) {
        return formula == null ? question : question.holds(formulas.formula(formula));
    }

    private static void progress(Question question, @Nullable Progress progress, Map<String, Standing> standings) {
        if (progress == null) {
            return;
        }
        Standing standing = Objects.requireNonNull(standings.get(progress.of()));
        question.looksAt(standing.compared());
        InstalmentPath path = standing.path();
        if (!standing.missing().isEmpty()) {
            question.unknown(standing.missing());
        } else {
            question.known(path != null && progress.states().contains(path.state()));
        }
    }
}
