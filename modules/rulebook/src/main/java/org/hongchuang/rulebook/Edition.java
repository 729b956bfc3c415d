package org.hongchuang.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a policy document: what it says, and what it answers for a case. Immutable and thread-safe; its hash
 * names its content, so an edition that was published never changes.
 *
 * <p>Everything that evaluates throws {@link UnfitFacts} if the facts name a kind the edition does not have, hold a
 * value of another type than the metric, or points outside an item's range. Facts and points the edition does not know
 * are left aside.
 */
public final class Edition {

    private final EditionFile file;
    private final Policy policy;
    private final Engine engine;
    private final String hash;
    private final SortedMap<String, String> readings;

    /** @param file the file as published; the readings are applied to it */
    private Edition(EditionFile file, Map<String, String> choice) {
        EditionFile variant = Readings.choose(file, choice);
        this.file = file;
        this.policy = PolicyBinder.bind(variant.root());
        this.engine = new Engine(policy, new FormulaBook(policy, FormulaScope.of(variant.root())));
        this.hash = CanonicalJson.sha256(CanonicalJson.write(variant.plain()));
        this.readings = Collections.unmodifiableSortedMap(Readings.chosen(variant));
    }

    static Edition of(EditionFile file, Map<String, String> choice) {
        return new Edition(file, choice);
    }

    public EditionId id() {
        return new EditionId(policy.rulebook(), policy.effective().from());
    }

    /** SHA-256 of the content, in lower-case hexadecimal; comments and layout of the file do not count. */
    public String hash() {
        return hash;
    }

    public Localized title() {
        return policy.source().title();
    }

    public Source source() {
        return policy.source();
    }

    public Effective effective() {
        return policy.effective();
    }

    public List<Metric> metrics() {
        return policy.metrics();
    }

    /** @throws IllegalArgumentException if there is no such metric */
    public Metric metric(String id) {
        return only(
                policy.metrics().stream()
                        .filter(metric -> metric.id().equals(id))
                        .toList(),
                id);
    }

    /** Metrics that are another metric's value of the year before: their ids, with the ids of the others. */
    public Map<String, String> previousYearMetrics() {
        Map<String, String> previous = new LinkedHashMap<>();
        for (Metric metric : policy.metrics()) {
            if (metric.previousYearOf() != null) {
                previous.put(metric.id(), metric.previousYearOf());
            }
        }
        return Collections.unmodifiableMap(previous);
    }

    public List<Kind> kinds() {
        return policy.kinds();
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public Kind kind(String id) {
        return only(policy.kinds().stream().filter(kind -> kind.id().equals(id)).toList(), id);
    }

    public List<Condition> eligibility() {
        return policy.eligibility();
    }

    public List<Form> forms() {
        return policy.applying().forms();
    }

    /** @throws IllegalArgumentException if there is no such form */
    public Form form(String id) {
        return only(forms().stream().filter(form -> form.id().equals(id)).toList(), id);
    }

    public List<Material> materials() {
        return policy.applying().materials();
    }

    public List<Step> steps() {
        return policy.applying().steps();
    }

    public @Nullable Honour honour() {
        return policy.honour();
    }

    /** The yearly appraisal; null where the document has none. */
    public @Nullable Assessment assessment() {
        return policy.assessment();
    }

    /** The scoring table; empty where the document has none. */
    public List<RubricSection> rubric() {
        return policy.rubric();
    }

    /** @throws IllegalArgumentException if the scoring table has no such item */
    public RubricItem item(String id) {
        return only(policy.items().stream().filter(item -> item.id().equals(id)).toList(), id);
    }

    /** The grades, as the document orders them; empty where it has none. */
    public List<Grade> grades() {
        return policy.grades();
    }

    public List<Consequence> consequences() {
        return policy.consequences();
    }

    public List<Consequence> misconduct() {
        return policy.misconduct();
    }

    public List<Subsidy> subsidies() {
        return policy.subsidies();
    }

    public List<LoanBenefit> loans() {
        return policy.loans();
    }

    public List<Target> targets() {
        return policy.targets();
    }

    public List<Ruling> rulings() {
        return policy.rulings();
    }

    /** What became of every article of the document. */
    public List<CoverageEntry> coverage() {
        return policy.coverage();
    }

    /** Figures and tables the document leaves out. */
    public List<Absence> absences() {
        return policy.absent();
    }

    /** The reading in use, by ruling. */
    public SortedMap<String, String> readings() {
        return readings;
    }

    /**
     * This edition with another reading of one ruling; the hash differs.
     *
     * @throws IllegalArgumentException if there is no such ruling or reading
     */
    public Edition withReading(String ruling, String reading) {
        Ruling found = only(
                policy.rulings().stream()
                        .filter(each -> each.id().equals(ruling))
                        .toList(),
                ruling);
        only(found.readings().stream().filter(each -> each.id().equals(reading)).toList(), ruling + " " + reading);
        Map<String, String> choice = new TreeMap<>(readings);
        choice.put(ruling, reading);
        return new Edition(file, choice);
    }

    /** Whether each condition of accreditation is met. */
    public List<RuleOutcome> eligibility(CaseFacts facts) {
        return engine.eligibility(engine.values(facts));
    }

    /** The scoring table filled in. */
    public Appraisal appraise(CaseFacts facts) {
        return engine.appraise(engine.values(facts), facts);
    }

    /** What follows from the appraisal and the facts: the consequences, then misconduct. */
    public List<ConsequenceOutcome> consequences(CaseFacts facts, Appraisal appraisal) {
        return engine.consequences(engine.values(facts), appraisal);
    }

    /** Which subsidies are due. */
    public List<SubsidyOutcome> subsidies(CaseFacts facts, Appraisal appraisal) {
        return engine.subsidies(engine.values(facts), appraisal);
    }

    /** Which advantages in union loans the residents have. */
    public List<RuleOutcome> loans(CaseFacts facts, Appraisal appraisal) {
        return engine.loans(engine.values(facts), appraisal);
    }

    /** Everything the edition says about the case. */
    public Receipt evaluate(CaseFacts facts) {
        CaseValues values = engine.values(facts);
        Appraisal appraisal = engine.appraise(values, facts);
        return new Receipt(
                id(),
                hash,
                readings,
                facts,
                engine.eligibility(values),
                appraisal,
                engine.consequences(values, appraisal),
                engine.subsidies(values, appraisal),
                engine.loans(values, appraisal));
    }

    @Override
    public String toString() {
        return id() + " " + hash;
    }

    private static <T> T only(List<T> found, String id) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The edition has no '" + id + "'");
        }
        return found.get(0);
    }
}
