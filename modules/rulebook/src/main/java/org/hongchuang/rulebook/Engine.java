package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.jspecify.annotations.Nullable;

/** Answers an edition's rules for a case. Immutable and thread-safe. */
final class Engine {

    private final Policy policy;
    private final FormulaBook formulas;
    private final List<Asked<Condition>> eligibility;
    private final List<Asked<Consequence>> sanctions;
    private final List<Asked<Subsidy>> subsidies;
    private final List<Asked<CalculatedSubsidy>> calculated;
    private final List<Asked<LoanBenefit>> loans;
    private final List<String> grades;
    private final Appraiser appraiser;
    private final InstalmentRules instalments;
    private final DayWatch days;

    Engine(Policy policy, FormulaBook formulas) {
        this.policy = policy;
        this.formulas = formulas;
        eligibility = asked(policy.eligibility().stream(), Condition::kinds, Condition::when);
        sanctions = asked(policy.sanctions(), Consequence::kinds, Consequence::when);
        subsidies = asked(policy.subsidies().stream(), Subsidy::kinds, Subsidy::when);
        calculated = asked(policy.calculated().stream(), CalculatedSubsidy::kinds, CalculatedSubsidy::when);
        loans = asked(policy.loans().stream(), LoanBenefit::kinds, LoanBenefit::when);
        grades = policy.grades().stream().map(Grade::id).toList();
        appraiser = new Appraiser(policy.assessment(), formulas);
        instalments = new InstalmentRules(policy);
        days = new DayWatch(formulas, policy.targets());
    }

    private <R> List<Asked<R>> asked(
            Stream<R> rules, Function<R, List<String>> kinds, Function<R, @Nullable String> when) {
        return rules.map(rule -> {
                    String text = when.apply(rule);
                    return new Asked<>(rule, kinds.apply(rule), text == null ? null : formulas.formula(text));
                })
                .toList();
    }

    CaseValues values(CaseFacts facts) {
        return new CaseValues(facts, formulas);
    }

    @Nullable
    LocalDate nextChange(CaseValues values, LocalDate last) {
        return days.next(values, last);
    }

    Appraisal appraise(CaseValues values) {
        return appraiser.appraise(values);
    }

    Situation situation(CaseValues values, Appraisal appraisal) {
        Results results = Results.of(values, appraisal, policy.assessment(), grades);
        return new Situation(values, appraisal, results, instalments.standings(values, results));
    }

    List<RuleOutcome> eligibility(CaseValues values) {
        return answers(eligibility, values, asked -> {
            Condition rule = asked.rule();
            Question question = when(new Question(values), asked);
            return new RuleOutcome(
                    rule.id(), rule.label(), question.verdict(), question.grounds(rule.cite(), rule.rulings()));
        });
    }

    List<ConsequenceOutcome> consequences(Situation situation) {
        return answers(sanctions, situation.values(), asked -> {
            Consequence rule = asked.rule();
            Question question =
                    new Question(situation.values()).grades(rule.grades(), rule.inARow(), situation.results());
            progress(question, rule.progress(), situation.standings());
            when(question, asked);
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
        });
    }

    List<SubsidyOutcome> subsidies(Situation situation) {
        return answers(subsidies, situation.values(), asked -> {
            Subsidy rule = asked.rule();
            Question question = question(situation, rule.grades(), asked);
            return new SubsidyOutcome(
                    rule.id(),
                    rule.label(),
                    rule.occasion(),
                    question.verdict(),
                    rule.amount(),
                    question.grounds(rule.cite(), rule.rulings()));
        });
    }

    List<InstalmentOutcome> instalments(Situation situation) {
        List<InstalmentOutcome> outcomes = new ArrayList<>();
        for (Asked<Subsidy> asked : subsidies) {
            Standing standing = situation.standings().get(asked.rule().id());
            if (standing != null && situation.values().among(asked.kinds())) {
                outcomes.add(instalments.due(
                        asked.rule(),
                        standing,
                        question(situation, asked.rule().grades(), asked),
                        situation.results().year()));
            }
        }
        return outcomes;
    }

    List<CalculatedOutcome> calculated(Situation situation) {
        return answers(
                calculated,
                situation.values(),
                asked -> Calculator.calculate(
                        asked.rule(),
                        situation.values(),
                        question(situation, asked.rule().grades(), asked)));
    }

    List<RuleOutcome> loans(Situation situation) {
        return answers(loans, situation.values(), asked -> {
            LoanBenefit rule = asked.rule();
            Question question = question(situation, rule.grades(), asked);
            return new RuleOutcome(
                    rule.id(), rule.label(), question.verdict(), question.grounds(rule.cite(), rule.rulings()));
        });
    }

    /** Of the rules for this kind of case. */
    private static <R, O> List<O> answers(List<Asked<R>> rules, CaseValues values, Function<Asked<R>, O> answer) {
        List<O> answers = new ArrayList<>(rules.size());
        for (Asked<R> asked : rules) {
            if (values.among(asked.kinds())) {
                answers.add(answer.apply(asked));
            }
        }
        return answers;
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

    private static Question question(Situation situation, List<String> grades, Asked<?> asked) {
        return when(new Question(situation.values()).grades(grades, null, situation.results()), asked);
    }

    private static Question when(Question question, Asked<?> asked) {
        return asked.when() == null ? question : question.holds(asked.when());
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
