package org.hongchuang.accreditation.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.kernel.text.Bilingual;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/** Holds stated figures against the metrics of a year. */
final class FigureCheck {
    private final Map<String, Metric> byId = new HashMap<>();
    private final Predicate<Metric> mayState;
    private final List<FieldError> errors = new ArrayList<>();

    FigureCheck(YearMetrics metrics, Predicate<Metric> mayState) {
        metrics.all().forEach(metric -> byId.put(metric.id(), metric));
        this.mayState = mayState;
    }

    /**
     * The figures, tidied; what the actor may not state stays as it was.
     *
     * @throws InvalidAnswers naming each metric that is unknown, malformed or not the actor's to state
     */
    Map<String, String> checked(Map<String, String> values, Map<String, String> before) {
        Map<String, String> tidy = new TreeMap<>();
        before.forEach((id, value) -> {
            Metric metric = byId.get(id);
            if (metric != null && !mayState.test(metric)) {
                tidy.put(id, value);
            }
        });
        values.forEach((id, given) -> check(id, given.strip(), before.get(id), tidy));
        if (!errors.isEmpty()) {
            throw new InvalidAnswers(errors);
        }
        return tidy;
    }

    private void check(String id, String value, @Nullable String before, Map<String, String> tidy) {
        Metric metric = byId.get(id);
        if (metric == null) {
            errors.add(new FieldError(id, Bilingual.plain(id), "accreditation.field.unknown"));
        } else if (!value.isEmpty()) {
            String problem = mayState.test(metric) || value.equals(before)
                    ? YearMetrics.problem(metric, value)
                    : "accreditation.field.office-only";
            if (problem != null) {
                errors.add(new FieldError(
                        id, new Bilingual(metric.label().zh(), metric.label().en()), problem));
            }
            tidy.put(id, value);
        }
    }
}
