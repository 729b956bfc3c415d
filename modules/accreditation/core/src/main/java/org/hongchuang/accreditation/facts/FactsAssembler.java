package org.hongchuang.accreditation.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.base.FlatJson;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FactsBuilder;
import org.hongchuang.rulebook.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts together for one edition. What is nearer to the year and better attested overrides the rest: the
 * application's answers, then the roster, then what visitors saw, then the figures of the year, then what was decided. For
 * one thread.
 */
final class FactsAssembler {
    private final Edition edition;
    private final Places places;
    private final Map<String, List<Place>> ofYearAfter = new HashMap<>();
    private final Map<String, Place> partials = new HashMap<>();
    private final Set<String> grades;
    private final FlatJson<Place> inApplication;
    private final FlatJson<Place> inUnionWork;
    private final FlatJson<Place> inVisits;
    private final FlatJson<Before> inPreviousFigures;
    private final FlatJson<Place> inFigures;
    private final FlatJson<Scored> inScores;
    private final int year;
    private final LocalDate on;

    /**
     * A metric in the figures of the year before.
     *
     * @param later what it is to the year after
     */
    private record Before(Place place, List<Place> later) {}

    /** What a metric of the year after is known to have been. */
    private record Later(Place place, @Nullable Object value) {}

    /** An item in the points people gave, with the metric of the total where it is a partial assessment. */
    private record Scored(String item, @Nullable Place total) {}

    FactsAssembler(Edition edition, int year, LocalDate on) {
        this.edition = edition;
        this.year = year;
        this.on = on;
        places = new Places(edition.metricOrder());
        edition.previousYearMetrics()
                .forEach((metric, of) ->
                        ofYearAfter.computeIfAbsent(of, id -> new ArrayList<>()).add(places.of(metric)));
        Assessment assessment = edition.assessment();
        if (assessment != null) {
            assessment.partials().forEach(partial -> partials.put(partial.id(), places.of(partial.score())));
        }
        grades = edition.grades().stream().map(Grade::id).collect(Collectors.toSet());
        inApplication = new FlatJson<>(places.ofForm(edition, "application")::get);
        inUnionWork = new FlatJson<>(places.ofForm(edition, "union_work")::get);
        inVisits = new FlatJson<>(places::find);
        inPreviousFigures = new FlatJson<>(this::before);
        inFigures = new FlatJson<>(places::find);
        inScores = new FlatJson<>(item -> new Scored(item, partials.get(item)));
    }

    private @Nullable Before before(String metric) {
        Place place = places.find(metric);
        return place == null ? null : new Before(place, ofYearAfter.getOrDefault(metric, List.of()));
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
        FactsBuilder facts = new FactsBuilder(edition.metricOrder(), inputs.kind(), year, on);
        boolean applicationCounts =
                inputs.namedOn() == null || year <= inputs.namedOn().getYear();
        inputs.application().each(inApplication, (place, value) -> read(place, value, applicationCounts, facts));
        inputs.unionWork().each(inUnionWork, (place, value) -> read(place, value, applicationCounts, facts));
        HouseFacts house = new HouseFacts(inputs, year, on);
        for (Place place : places.ofHouse()) {
            known(place, house.ofRoster(place.source()), applicationCounts, facts);
        }
        for (Stated seen : inputs.confirmed()) {
            seen.each(inVisits, (place, value) -> read(place, value, true, facts));
        }
        yearBefore(inputs.previousFigures(), facts);
        inputs.figures().each(inFigures, (place, value) -> read(place, value, true, facts));
        for (Place place : places.ofHouse()) {
            known(place, house.value(place.source(), place.yearly()), true, facts);
        }
        partials.values().forEach(place -> facts.put(place.index(), null));
        inputs.scores().each(inScores, (scored, value) -> score(scored, new BigDecimal(value.text()), facts));
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
    private void yearBefore(Stated figures, FactsBuilder facts) {
        List<Later> known = new ArrayList<>();
        figures.each(inPreviousFigures, (before, value) -> {
            read(before.place(), value, false, facts);
            for (Place place : before.later()) {
                known.add(new Later(place, StatedValue.read(place.type(), value)));
            }
        });
        known.forEach(later -> facts.put(later.place().index(), later.value()));
    }

    /** Points of the scoring table; the total of a partial assessment stands in its metric. */
    private static void score(Scored scored, BigDecimal points, FactsBuilder facts) {
        if (scored.total() == null) {
            facts.score(scored.item(), points);
        } else {
            facts.put(scored.total().index(), points);
        }
    }

    /** A figure of a year says nothing about later years; what is true on a day holds until something newer is known. */
    private static void known(Place place, @Nullable Object value, boolean yearCounts, FactsBuilder facts) {
        if (value != null && (yearCounts || !place.yearly())) {
            facts.put(place.index(), value);
        }
    }

    /** As {@link #known}; what is no value of the metric's type makes it unknown. */
    private static void read(Place place, FlatJson<?> value, boolean yearCounts, FactsBuilder facts) {
        if (yearCounts || !place.yearly()) {
            facts.put(place.index(), StatedValue.read(place.type(), value));
        }
    }
}
