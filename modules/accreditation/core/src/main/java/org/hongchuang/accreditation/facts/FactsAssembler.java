package org.hongchuang.accreditation.facts;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.base.JsonNames;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FactsBuilder;
import org.hongchuang.rulebook.Grade;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts together for one edition. What is nearer to the year and better attested overrides the rest: the
 * application's answers, then the roster, then what visitors saw, then the figures of the year, then what was decided. For
 * one thread.
 */
final class FactsAssembler {
    private static final System.Logger LOG = System.getLogger(FactsAssembler.class.getName());

    private final Edition edition;
    private final Places places;
    private final Map<String, Place> ofApplication;
    private final Map<String, Place> ofUnionWork;
    private final Map<String, List<Place>> ofYearAfter = new HashMap<>();
    private final Map<String, String> metricOfPartial = new HashMap<>();
    private final Set<String> grades;
    private final JsonNames inApplication = new JsonNames();
    private final JsonNames inUnionWork = new JsonNames();
    private final JsonNames inVisits = new JsonNames();
    private final JsonNames inPreviousFigures = new JsonNames();
    private final JsonNames inFigures = new JsonNames();
    private final JsonNames inScores = new JsonNames();
    private final int year;
    private final LocalDate on;

    FactsAssembler(Edition edition, int year, LocalDate on) {
        this.edition = edition;
        this.year = year;
        this.on = on;
        places = new Places(edition.metrics());
        ofApplication = places.ofForm(edition, "application");
        ofUnionWork = places.ofForm(edition, "union_work");
        edition.previousYearMetrics()
                .forEach((metric, of) ->
                        ofYearAfter.computeIfAbsent(of, id -> new ArrayList<>()).add(places.of(metric)));
        Assessment assessment = edition.assessment();
        if (assessment != null) {
            assessment.partials().forEach(partial -> metricOfPartial.put(partial.id(), partial.score()));
        }
        grades = edition.grades().stream().map(Grade::id).collect(Collectors.toSet());
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
        @Nullable String[] known = new @Nullable String[places.count()];
        boolean applicationCounts =
                inputs.namedOn() == null || year <= inputs.namedOn().getYear();
        inputs.application()
                .each(
                        inApplication,
                        (field, answer) -> state(ofApplication.get(field), answer, applicationCounts, known));
        inputs.unionWork()
                .each(inUnionWork, (field, answer) -> state(ofUnionWork.get(field), answer, applicationCounts, known));
        HouseFacts house = new HouseFacts(inputs, year, on);
        places.ofHouse().forEach(place -> state(place, house.ofRoster(place.source()), applicationCounts, known));
        inputs.confirmed()
                .forEach(
                        seen -> seen.each(inVisits, (metric, value) -> state(places.find(metric), value, true, known)));
        yearBefore(inputs.previousFigures(), known);
        inputs.figures().each(inFigures, (metric, value) -> state(places.find(metric), value, true, known));
        places.ofHouse().forEach(place -> state(place, house.value(place.source(), place.yearly()), true, known));
        metricOfPartial.values().forEach(metric -> known[places.of(metric).index()] = null);
        FactsBuilder facts = new FactsBuilder(inputs.kind(), year, on);
        places.all().forEach(place -> state(facts, place.metric(), known[place.index()]));
        inputs.scores().each(inScores, (item, points) -> score(facts, item, new BigDecimal(points)));
        inputs.results().headMap(year + 1).forEach((ofYear, grade) -> result(facts, ofYear, grade));
        return facts.facts();
    }

    /** A grade of an earlier edition that this one does not know is left out. */
    private void result(FactsBuilder facts, int ofYear, String grade) {
        if (grades.contains(grade)) {
            facts.result(ofYear, grade);
        }
    }

    /** What was true then and is of no year still holds; some figures are compared with those of the year after. */
    private void yearBefore(Stated figures, @Nullable String[] known) {
        @Nullable String[] before = new @Nullable String[known.length];
        figures.each(inPreviousFigures, (metric, value) -> {
            state(places.find(metric), value, false, known);
            ofYearAfter.getOrDefault(metric, List.of()).forEach(place -> before[place.index()] = value);
        });
        places.all().forEach(place -> state(place, before[place.index()], true, known));
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

    /** A figure of a year says nothing about later years; what is true on a day holds until something newer is known. */
    private static void state(
            @Nullable Place place, @Nullable String value, boolean yearCounts, @Nullable String[] known) {
        if (place != null && value != null && (yearCounts || !place.yearly())) {
            known[place.index()] = value;
        }
    }

    /** What is no value of the metric's type is left out. */
    private static void state(FactsBuilder facts, Metric metric, @Nullable String value) {
        if (value == null || value.isBlank()) {
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
