package org.hongchuang.accreditation.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfSummary.ChangeCount;
import org.hongchuang.accreditation.api.WhatIfSummary.GradeMove;
import org.hongchuang.accreditation.api.WhatIfSummary.SubsidySum;
import org.hongchuang.accreditation.run.Tally;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** Makes the summary of a what-if of what its chunks have counted, and the words for its ids. */
final class Summaries {
    private Summaries() {}

    /** Names by id; those of the later edition count. */
    static Map<String, Localized> words(Edition before, Edition after) {
        Map<String, Localized> words = new LinkedHashMap<>();
        for (Edition edition : List.of(before, after)) {
            edition.grades().forEach(grade -> words.put(grade.id(), grade.label()));
            edition.consequences().forEach(rule -> words.put(rule.id(), rule.label()));
            edition.misconduct().forEach(rule -> words.put(rule.id(), rule.label()));
            edition.subsidies().forEach(subsidy -> words.put(subsidy.id(), subsidy.label()));
        }
        return words;
    }

    static WhatIfSummary of(List<Tally.Line> lines, Map<String, Localized> words) {
        List<String> order = new ArrayList<>(words.keySet());
        return new WhatIfSummary(
                items(lines, Topic.COMPARED),
                items(lines, Topic.CHANGED),
                items(lines, Topic.NO_FACTS),
                items(lines, Topic.UNFIT),
                about(lines, Topic.GRADE).stream()
                        .sorted(Comparator.comparingInt((Tally.Line line) -> order.indexOf(line.was()))
                                .thenComparingInt(line -> order.indexOf(line.became())))
                        .map(line -> new GradeMove(grade(line.was()), grade(line.became()), line.items()))
                        .toList(),
                about(lines, Topic.CHANGE).stream()
                        .map(line -> new ChangeCount(Change.valueOf(line.was()), line.items()))
                        .sorted(Comparator.comparing(ChangeCount::change))
                        .toList(),
                about(lines, Topic.MONEY).stream()
                        .map(line -> sum(line, words))
                        .sorted(Comparator.comparingInt(SubsidySum::year).thenComparing(SubsidySum::subsidy))
                        .toList());
    }

    private static SubsidySum sum(Tally.Line line, Map<String, Localized> words) {
        Localized unnamed = new Localized(line.was(), line.was());
        return new SubsidySum(
                Integer.parseInt(line.became()),
                line.was(),
                words.getOrDefault(line.was(), unnamed),
                line.moneyWas(),
                line.moneyBecame());
    }

    /** What the change costs in yuan, over all years and subsidies; below zero if it saves. */
    static BigDecimal cost(WhatIfSummary summary) {
        return summary.money().stream().map(SubsidySum::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable String grade(String id) {
        return id.isEmpty() ? null : id;
    }

    private static long items(List<Tally.Line> lines, Topic topic) {
        return about(lines, topic).stream().mapToLong(Tally.Line::items).sum();
    }

    private static List<Tally.Line> about(List<Tally.Line> lines, Topic topic) {
        return lines.stream().filter(line -> line.topic().equals(topic.name())).toList();
    }
}
