package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers an edition's rules for a case. Immutable and thread-safe. */
final class Engine {

    private final Policy policy;
    private final FormulaBook formulas;
    private final Appraiser appraiser;

    Engine(Policy policy, FormulaBook formulas) {
        this.policy = policy;
        this.formulas = formulas;
        this.appraiser = new Appraiser(policy, formulas);
    }

    CaseValues values(CaseFacts facts) {
        return CaseValues.of(facts, policy, formulas.derivations());
    }

    List<RuleOutcome> eligibility(CaseValues values) {
        return policy.eligibility().stream()
                .map(rule -> {
                    Question question = question(values, rule.when(), List.of(), null);
                    return new RuleOutcome(
                            rule.id(), rule.label(), question.verdict(), question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    Appraisal appraise(CaseValues values, CaseFacts facts) {
        return appraiser.appraise(values, facts.scores());
    }

    List<ConsequenceOutcome> consequences(CaseValues values, Appraisal appraisal) {
        return policy.sanctions()
                .map(rule -> {
                    Question question = question(values, rule.when(), rule.grades(), appraisal.gradeId());
                    return new ConsequenceOutcome(
                            rule.id(),
                            rule.label(),
                            rule.action(),
                            question.verdict(),
                            rule.deadline(),
                            rule.banYears(),
                            rule.decidedByPerson(),
                            question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    List<SubsidyOutcome> subsidies(CaseValues values, Appraisal appraisal) {
        return policy.subsidies().stream()
                .map(rule -> {
                    Question question = question(values, rule.when(), rule.grades(), appraisal.gradeId());
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

    List<RuleOutcome> loans(CaseValues values, Appraisal appraisal) {
        return policy.loans().stream()
                .map(rule -> {
                    Question question = question(values, rule.when(), rule.grades(), appraisal.gradeId());
                    return new RuleOutcome(
                            rule.id(), rule.label(), question.verdict(), question.grounds(rule.cite(), rule.rulings()));
                })
                .toList();
    }

    private Question question(CaseValues values, @Nullable String when, List<String> grades, @Nullable String grade) {
        Question question = new Question(values).grade(grades, grade);
        return when == null ? question : question.holds(formulas.formula(when));
    }
}
