package org.hongchuang.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an edition says, section by section; a section the document is silent about is empty. */
public sealed interface EditionContent permits Edition {

    /** All of the content. */
    Policy policy();

    default Localized title() {
        return policy().source().title();
    }

    default Source source() {
        return policy().source();
    }

    default Effective effective() {
        return policy().effective();
    }

    default List<Metric> metrics() {
        return policy().metrics();
    }

    /** @throws IllegalArgumentException if there is no such metric */
    default Metric metric(String id) {
        return only(
                policy().metrics().stream()
                        .filter(metric -> metric.id().equals(id))
                        .toList(),
                id);
    }

    /** Metrics that are another metric's value of the year before: their ids, with the ids of the others. */
    default Map<String, String> previousYearMetrics() {
        Map<String, String> previous = new LinkedHashMap<>();
        for (Metric metric : policy().metrics()) {
            if (metric.previousYearOf() != null) {
                previous.put(metric.id(), metric.previousYearOf());
            }
        }
        return Collections.unmodifiableMap(previous);
    }

    default List<Kind> kinds() {
        return policy().kinds();
    }

    /** @throws IllegalArgumentException if there is no such kind */
    default Kind kind(String id) {
        return only(
                policy().kinds().stream().filter(kind -> kind.id().equals(id)).toList(), id);
    }

    default List<Condition> eligibility() {
        return policy().eligibility();
    }

    default List<Form> forms() {
        return policy().application().forms();
    }

    /** @throws IllegalArgumentException if there is no such form */
    default Form form(String id) {
        return only(forms().stream().filter(form -> form.id().equals(id)).toList(), id);
    }

    default List<Material> materials() {
        return policy().application().materials();
    }

    default List<Step> steps() {
        return policy().application().steps();
    }

    /** How cases come in for which the document has no procedure; null where it has one for all. */
    default @Nullable Enrolment enrolment() {
        return policy().enrolment();
    }

    default @Nullable Honour honour() {
        return policy().honour();
    }

    /** The yearly appraisal; null where the document has none. */
    default @Nullable Assessment assessment() {
        return policy().assessment();
    }

    /** The scoring table; empty where the document has none. */
    default List<RubricSection> rubric() {
        return policy().rubric();
    }

    /** @throws IllegalArgumentException if the scoring table has no such item */
    default RubricItem item(String id) {
        return only(
                policy().items().stream().filter(item -> item.id().equals(id)).toList(), id);
    }

    /** The grades, as the document orders them; empty where it has none. */
    default List<Grade> grades() {
        return policy().grades();
    }

    default List<Consequence> consequences() {
        return policy().consequences();
    }

    default List<Consequence> misconduct() {
        return policy().misconduct();
    }

    default List<Subsidy> subsidies() {
        return policy().subsidies();
    }

    default List<LoanBenefit> loans() {
        return policy().loans();
    }

    default List<Target> targets() {
        return policy().targets();
    }

    default List<Ruling> rulings() {
        return policy().rulings();
    }

    /** What became of every article of the document. */
    default List<CoverageEntry> coverage() {
        return policy().coverage();
    }

    /** Figures and tables the document leaves out. */
    default List<Absence> absences() {
        return policy().absent();
    }

    private static <T> T only(List<T> found, String id) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The edition has no '" + id + "'");
        }
        return found.get(0);
    }
}
