package org.hongchuang.accreditation.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongchuang.accreditation.api.WhatIfOutcome;
import org.hongchuang.accreditation.evaluation.AppraisalScope;
import org.hongchuang.accreditation.whatif.Outlook.SubsidyOfYear;
import org.hongchuang.rulebook.Action;
import org.hongchuang.rulebook.Appraisal;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.ConsequenceOutcome;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Occasion;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.RuleOutcome;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/** How cases come out under one edition in one year. */
final class Outlooks {
    private final Edition edition;
    private final AppraisalScope scope;
    private final int year;

    Outlooks(Edition edition, int year) {
        this.edition = edition;
        this.year = year;
        scope = new AppraisalScope(edition);
    }

    /**
     * What would follow for a case. A case too young to be appraised has no grade, and nothing follows from one.
     *
     * @throws RuntimeException if the edition cannot work with the facts
     */
    Outlook of(CaseFacts facts, @Nullable LocalDate namedOn) {
        Receipt receipt = edition.evaluate(facts);
        boolean appraised = scope.appraises(namedOn, year);
        List<ConsequenceOutcome> consequences = receipt.consequences().stream()
                .filter(rule -> rule.verdict() == Verdict.MET)
                .filter(rule -> appraised || !scope.followsGrade(rule.id()))
                .toList();
        Map<SubsidyOfYear, BigDecimal> subsidies = subsidies(receipt, namedOn, appraised);
        Appraisal appraisal = receipt.appraisal();
        return new Outlook(
                new WhatIfOutcome(
                        appraised ? appraisal.gradeId() : null,
                        appraisal.score().certain(),
                        appraisal.score().attainable(),
                        together(receipt.eligibility()),
                        consequences.stream().map(ConsequenceOutcome::id).toList(),
                        subsidies.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                actions(consequences),
                terms(consequences),
                subsidies);
    }

    /** What is due on naming belongs to the year of the naming, what is due on the appraisal to the year appraised. */
    private Map<SubsidyOfYear, BigDecimal> subsidies(Receipt receipt, @Nullable LocalDate namedOn, boolean appraised) {
        Map<SubsidyOfYear, BigDecimal> due = new LinkedHashMap<>();
        receipt.subsidies().stream()
                .filter(subsidy -> subsidy.verdict() == Verdict.MET)
                .forEach(subsidy -> {
                    if (subsidy.occasion() == Occasion.NAMING) {
                        due.put(
                                new SubsidyOfYear(subsidy.id(), namedOn == null ? year : namedOn.getYear()),
                                subsidy.amount());
                    } else if (appraised) {
                        due.put(new SubsidyOfYear(subsidy.id(), year), subsidy.amount());
                    }
                });
        return due;
    }

    private static Verdict together(List<RuleOutcome> conditions) {
        if (conditions.stream().anyMatch(rule -> rule.verdict() == Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return conditions.stream().allMatch(rule -> rule.verdict() == Verdict.MET) ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static Set<Action> actions(List<ConsequenceOutcome> consequences) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        for (ConsequenceOutcome consequence : consequences) {
            actions.add(consequence.action());
            if (consequence.banYears() != null) {
                actions.add(Action.BAN);
            }
        }
        return actions;
    }

    private static Map<String, String> terms(List<ConsequenceOutcome> consequences) {
        Map<String, String> terms = new TreeMap<>();
        consequences.forEach(rule -> terms.put(rule.id(), rule.deadline() + " " + rule.banYears()));
        return terms;
    }
}
