package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.rulebook.formula.Formula;
import org.hongchuang.rulebook.formula.ValueType;
import org.jspecify.annotations.Nullable;

/** Where the values that formulas see stand: metrics in their order, then what every case has, then the thresholds. */
final class ValuePlaces {

    /** The day of the decision. */
    static final String ON = "on";

    private final MetricOrder order;
    private final List<ValueType> types = new ArrayList<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final int year;
    private final int on;
    private final int kind;
    private final Map<String, @Nullable Object[]> ofKinds = new HashMap<>();
    private final boolean anyKind;

    ValuePlaces(MetricOrder order, List<Kind> kinds) {
        this.order = order;
        order.metrics().forEach(metric -> types.add(metric.type().inFormulas()));
        year = add("year");
        on = add(ON);
        kind = add("kind");
        kinds.forEach(each -> each.thresholds().forEach(threshold -> add(threshold.id())));
        kinds.forEach(each -> ofKinds.put(each.id(), thresholds(each)));
        ofKinds.put(Kind.TERRITORY, new @Nullable Object[count()]);
        anyKind = kinds.isEmpty();
    }

    private int add(String name) {
        return others.computeIfAbsent(name, key -> count());
    }

    private int count() {
        return types.size() + others.size();
    }

    private @Nullable Object[] thresholds(Kind of) {
        @Nullable Object[] values = new @Nullable Object[count()];
        of.thresholds().forEach(threshold -> values[place(threshold.id())] = threshold.value());
        return values;
    }

    MetricOrder order() {
        return order;
    }

    /** @throws NullPointerException if formulas know no such name */
    int place(String name) {
        Integer found = order.place(name);
        return found == null ? Objects.requireNonNull(others.get(name)) : found;
    }

    PlacedFormula placed(Formula formula, List<String> lookedAt) {
        return new PlacedFormula(
                formula, formula.names().stream().mapToInt(this::place).toArray(), lookedAt);
    }

    /**
     * The values a case brings with it. Facts the edition has no metric for are left aside; they belong to another edition.
     * An edition without kinds takes any; the territory has no thresholds.
     *
     * @throws UnfitFacts for an unknown kind or a value of another type
     */
    @Nullable
    Object[] values(CaseFacts facts) {
        @Nullable Object[] ofKind = ofKinds.get(anyKind ? Kind.TERRITORY : facts.kind());
        if (ofKind == null) {
            throw new UnfitFacts("The edition has no kind '" + facts.kind() + "'");
        }
        @Nullable Object[] values = ofKind.clone();
        @Nullable Object[] known = facts.in(order);
        for (int place = 0; place < known.length; place++) {
            Object value = known[place];
            if (value != null) {
                check(place, value);
                values[place] = value;
            }
        }
        values[year] = BigDecimal.valueOf(facts.year());
        values[on] = facts.on();
        values[kind] = facts.kind();
        return values;
    }

    private void check(int place, Object value) {
        if (!types.get(place).admits(value)) {
            throw new UnfitFacts("The metric '" + order.metrics().get(place).id() + "' holds a " + types.get(place));
        }
    }
}
