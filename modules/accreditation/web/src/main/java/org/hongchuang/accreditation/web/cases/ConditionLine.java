package org.hongchuang.accreditation.web.cases;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.web.appraisal.ReceiptText;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.RuleOutcome;
import org.hongchuang.rulebook.Verdict;

/**
 * A condition as the page shows it.
 *
 * @param id of the condition in the edition
 * @param style class of the mark
 * @param comparedZh the values it was decided by, in Chinese
 * @param missingZh what is not known, in Chinese
 */
public record ConditionLine(
        String edition,
        String id,
        String zh,
        String en,
        Verdict verdict,
        String style,
        String article,
        String comparedZh,
        String comparedEn,
        String missingZh,
        String missingEn)
        implements Serializable {
    static ConditionLine of(String edition, RuleOutcome outcome, ReceiptText text) {
        List<Localized> compared = outcome.grounds().compared().stream()
                .filter(value -> !value.value().equals("true") && !value.value().equals("false"))
                .map(text::compared)
                .toList();
        List<Localized> missing =
                outcome.grounds().missing().stream().map(text::gap).toList();
        return new ConditionLine(
                edition,
                outcome.id(),
                outcome.label().zh(),
                outcome.label().en(),
                outcome.verdict(),
                "hc-" + outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                outcome.grounds().cite().article(),
                joined(compared, Localized::zh, "；"),
                joined(compared, Localized::en, "; "),
                joined(missing, Localized::zh, "、"),
                joined(missing, Localized::en, ", "));
    }

    private static String joined(List<Localized> texts, Function<Localized, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }
}
