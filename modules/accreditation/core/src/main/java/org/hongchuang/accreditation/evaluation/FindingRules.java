package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Consequence;
import org.hongchuang.rulebook.ConsequenceOutcome;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.ItemOutcome;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Occasion;
import org.hongchuang.rulebook.Outcome;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.ScoringMode;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/** Which answers of the rulebook a person must act on. */
final class FindingRules {
    private static final String CONSEQUENCE = "consequence:";
    private static final String SUBSIDY = "subsidy:";

    private final Edition edition;
    private final @Nullable Assessment assessment;
    private final AppraisalScope scope;

    FindingRules(Edition edition) {
        this.edition = edition;
        assessment = edition.assessment();
        scope = new AppraisalScope(edition);
    }

    List<NewFinding> of(AppraisedCase appraised, Receipt receipt) {
        List<NewFinding> findings = new ArrayList<>();
        boolean due = determined(receipt) || appraisalDue(appraised, receipt);
        receipt.eligibility().stream()
                .filter(rule -> rule.verdict() == Verdict.NOT_MET)
                .forEach(rule -> findings.add(finding(appraised, receipt, "condition:", FindingAction.REVIEW, rule)));
        receipt.consequences().stream()
                .filter(rule -> rule.verdict() == Verdict.MET && (due || !scope.followsGrade(rule.id())))
                .forEach(rule -> findings.add(finding(appraised, receipt, CONSEQUENCE, action(rule), rule)));
        if (due) {
            findings.addAll(subsidies(appraised, receipt));
            missingFigures(appraised, receipt).ifPresent(findings::add);
        }
        return findings;
    }

    /** What follows from the grade of a year that was determined. */
    List<NewFinding> ofResult(AppraisedCase appraised, Receipt receipt) {
        List<NewFinding> findings = new ArrayList<>(subsidies(appraised, receipt));
        receipt.consequences().stream()
                .filter(rule -> rule.verdict() == Verdict.MET && scope.followsGrade(rule.id()))
                .forEach(rule -> findings.add(finding(appraised, receipt, CONSEQUENCE, action(rule), rule)));
        return findings;
    }

    /** The rules {@link #ofResult} asks. */
    List<String> ofGrades() {
        Stream<String> consequences = edition.consequences().stream()
                .map(Consequence::id)
                .filter(scope::followsGrade)
                .map(id -> CONSEQUENCE + id);
        Stream<String> subsidies = edition.subsidies().stream()
                .filter(rule -> rule.occasion() == Occasion.APPRAISAL)
                .map(rule -> SUBSIDY + rule.id());
        return Stream.concat(consequences, subsidies).toList();
    }

    private static List<NewFinding> subsidies(AppraisedCase appraised, Receipt receipt) {
        return receipt.subsidies().stream()
                .filter(rule -> rule.verdict() == Verdict.MET && rule.occasion() == Occasion.APPRAISAL)
                .map(rule -> finding(appraised, receipt, SUBSIDY, FindingAction.SUBSIDY, rule))
                .toList();
    }

    private static boolean determined(Receipt receipt) {
        return receipt.facts().results().containsKey(receipt.facts().year());
    }

    /** Whoever is appraised at all is so once the window has opened. */
    private boolean appraisalDue(AppraisedCase appraised, Receipt receipt) {
        int year = receipt.facts().year();
        return assessment != null
                && assessment.appraises(receipt.facts().kind())
                && scope.appraises(appraised.namedOn(), year)
                && !receipt.facts()
                        .on()
                        .isBefore(LocalDate.of(year, assessment.window().from(), 1));
    }

    private Optional<NewFinding> missingFigures(AppraisedCase appraised, Receipt receipt) {
        if (assessment == null || !windowClosed(assessment, receipt)) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>();
        receipt.appraisal().items().stream()
                .filter(item -> item.mode() == ScoringMode.COMPUTED)
                .map(ItemOutcome::missing)
                .forEach(missing::addAll);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Localized> labels =
                missing.stream().map(id -> edition.metric(id).label()).toList();
        Localized label = new Localized(
                "缺少考核数据：" + labels.stream().map(Localized::zh).collect(Collectors.joining("、")),
                "Figures missing for the appraisal: "
                        + labels.stream().map(Localized::en).collect(Collectors.joining(", ")));
        return Optional.of(finding(
                appraised,
                receipt,
                "figures",
                FindingAction.FIGURES,
                assessment.window().cite().article(),
                label));
    }

    private static boolean windowClosed(Assessment assessment, Receipt receipt) {
        LocalDate end = LocalDate.of(receipt.facts().year(), assessment.window().to(), 1)
                .plusMonths(1);
        return !receipt.facts().on().isBefore(end);
    }

    private static FindingAction action(ConsequenceOutcome rule) {
        return FindingAction.valueOf(rule.action().name());
    }

    private static NewFinding finding(
            AppraisedCase appraised, Receipt receipt, String prefix, FindingAction action, Outcome rule) {
        return finding(
                appraised, receipt, prefix + rule.id(), action, rule.cite().article(), rule.label());
    }

    private static NewFinding finding(
            AppraisedCase appraised, Receipt receipt, String rule, FindingAction action, String cite, Localized label) {
        return new NewFinding(
                PublicId.next(),
                appraised.caseId(),
                appraised.orgPath(),
                rule,
                action,
                cite,
                label.zh(),
                label.en(),
                receipt.facts().year());
    }
}
