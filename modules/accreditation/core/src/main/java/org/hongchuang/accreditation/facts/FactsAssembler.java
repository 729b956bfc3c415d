package org.hongchuang.accreditation.facts;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FactsBuilder;
import org.hongchuang.rulebook.Grade;
import org.hongchuang.rulebook.HouseSource;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts together for one edition. What is nearer to the year and better attested overrides the rest: the
 * application's answers, then the roster, then what visitors saw, then the figures of the year, then what was decided.
 */
final class FactsAssembler {
    private static final System.Logger LOG = System.getLogger(FactsAssembler.class.getName());

    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, HouseSource> sources = new HashMap<>();
    private final Map<String, String> previousYear;
    private final Map<String, String> metricOfApplication;
    private final Map<String, String> metricOfUnionWork;
    private final Edition edition;
    private final Map<String, String> metricOfPartial = new HashMap<>();
    private final Set<String> grades;
    private final int year;
    private final LocalDate on;

    FactsAssembler(Edition edition, int year, LocalDate on) {
        this.edition = edition;
        edition.metrics().forEach(metric -> {
            metrics.put(metric.id(), metric);
            HouseSource source = metric.source();
            if (source != null) {
                sources.put(metric.id(), source);
            }
        });
        previousYear = edition.previousYearMetrics();
        metricOfApplication = metrics(edition, "application");
        metricOfUnionWork = metrics(edition, "union_work");
        Assessment assessment = edition.assessment();
        if (assessment != null) {
            assessment.partials().forEach(partial -> metricOfPartial.put(partial.id(), partial.score()));
        }
        grades = edition.grades().stream().map(Grade::id).collect(Collectors.toSet());
        this.year = year;
        this.on = on;
    }

    /** The metrics a form fills; none where the edition has no such form. */
    private static Map<String, String> metrics(Edition edition, String form) {
        Map<String, String> byField = new HashMap<>();
        edition.forms().stream()
                .filter(each -> each.id().equals(form))
                .flatMap(each -> each.fields().stream())
                .forEach(field -> {
                    String metric = field.metric();
                    if (metric != null) {
                        byField.put(field.id(), metric);
                    }
                });
        return byField;
    }

    AppraisedCase appraised(CaseInputs inputs) {
        return new AppraisedCase(
                inputs.caseId(),
                inputs.publicId(),
                inputs.name(),
                inputs.orgPath(),
                edition,
                inputs.namedOn(),
                inputs.titleUntil(),
                inputs.payee(),
                assemble(inputs));
    }

    CaseFacts assemble(CaseInputs inputs) {
        Map<String, String> known = new HashMap<>();
        boolean applicationCounts =
                inputs.namedOn() == null || year <= inputs.namedOn().getYear();
        answers(metricOfApplication, inputs.application(), applicationCounts, known);
        answers(metricOfUnionWork, inputs.unionWork(), applicationCounts, known);
        HouseFacts house = new HouseFacts(inputs, year, on);
        sources.forEach((metric, source) -> {
            String value = house.ofRoster(source);
            if (value != null) {
                state(metric, value, applicationCounts, known);
            }
        });
        known.putAll(inputs.confirmed());
        inputs.previousFigures().forEach((metric, value) -> state(metric, value, false, known));
        previousYear.forEach((metric, of) -> {
            String before = inputs.previousFigures().get(of);
            if (before != null) {
                known.put(metric, before);
            }
        });
        known.putAll(inputs.figures());
        sources.forEach((metric, source) -> {
            String complaints = house.complaints(source, isYearly(metrics.get(metric)));
            String value = complaints == null ? house.value(source) : complaints;
            if (value != null) {
                known.put(metric, value);
            }
        });
        known.keySet().removeAll(metricOfPartial.values());
        FactsBuilder facts = new FactsBuilder(inputs.kind(), year, on);
        known.forEach((id, value) -> state(facts, metrics.get(id), value));
        inputs.scores().forEach((item, points) -> score(facts, item, new BigDecimal(points)));
        inputs.results().headMap(year + 1).forEach((ofYear, grade) -> result(facts, ofYear, grade));
        return facts.facts();
    }

    /** A grade of an earlier edition that this one does not know is left out. */
    private void result(FactsBuilder facts, int ofYear, String grade) {
        if (grades.contains(grade)) {
            facts.result(ofYear, grade);
        }
    }

    /** Points of the scoring table; the total of a partial assessment stands in its metric. */
    private void score(FactsBuilder facts, String item, BigDecimal points) {
        String metric = metricOfPartial.get(item);
        if (metric == null) {
            facts.score(item, points);
        } else {
            facts.number(metric, points);
        }
    }

    private void answers(
            Map<String, String> metricOf, Map<String, String> answers, boolean yearCounts, Map<String, String> known) {
        metricOf.forEach((field, metric) -> {
            String answer = answers.get(field);
            if (answer != null) {
                state(metric, answer, yearCounts, known);
            }
        });
    }

    /** A figure of a year says nothing about later years; what is true on a day holds until something newer is known. */
    private void state(String id, String value, boolean yearCounts, Map<String, String> known) {
        Metric metric = metrics.get(id);
        if (metric != null && (yearCounts || metric.period() != MetricPeriod.YEAR)) {
            known.put(id, value);
        }
    }

    /** What is no value of the metric's type is left out. */
    private static boolean isYearly(@Nullable Metric metric) {
        return metric != null && metric.period() == MetricPeriod.YEAR;
    }

    private static void state(FactsBuilder facts, @Nullable Metric metric, String value) {
        if (metric == null || value.isBlank()) {
            return;
        }
        try {
            switch (metric.type()) {
                case NUMBER -> facts.number(metric.id(), new BigDecimal(value));
                case FLAG -> {
                    if (value.equals("true") || value.equals("false")) {
                        facts.flag(metric.id(), value.equals("true"));
                    }
                }
                case DATE -> facts.date(metric.id(), LocalDate.parse(value));
                case TEXT -> facts.text(metric.id(), value);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "Left out of the facts: {0} is no {1}", value, metric.id());
        }
    }
}
