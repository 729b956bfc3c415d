package org.hongchuang.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a policy document: what it says ({@link EditionContent}), and what it answers for a case. Immutable and
 * thread-safe; its hash names its content, so an edition that was published never changes.
 *
 * <p>Everything that evaluates throws {@link UnfitFacts} if the facts name a kind the edition does not have, hold a
 * value of another type than the metric, or points outside an item's range. Facts and points the edition does not know
 * are left aside.
 */
public final class Edition implements EditionContent {

    private final EditionFile file;
    private final Policy policy;
    private final MetricOrder order;
    private final Engine engine;
    private final String hash;
    private final SortedMap<String, String> readings;
    private final boolean sample;
    private final Packing packing;

    /** @param file the file as published; samples and readings are put into it */
    private Edition(EditionFile file, boolean sample, Map<String, String> choice) {
        EditionFile variant = Readings.choose(sample ? SampleValues.putInto(file) : file, choice);
        this.file = file;
        this.policy = PolicyBinder.bind(variant.root());
        this.order = new MetricOrder(policy);
        this.engine = new Engine(policy, new FormulaBook(policy, order, FormulaScope.of(variant.root())));
        this.sample = sample;
        this.hash = CanonicalJson.sha256((sample ? "sample " : "") + CanonicalJson.write(variant.plain()));
        this.readings = Collections.unmodifiableSortedMap(Readings.chosen(variant));
        this.packing = new Packing(this);
    }

    static Edition of(EditionFile file, Map<String, String> choice) {
        return new Edition(file, false, choice);
    }

    public EditionId id() {
        return new EditionId(policy.rulebook(), policy.effective().from());
    }

    /** SHA-256 of the content, in lower-case hexadecimal; comments and layout of the file do not count. */
    public String hash() {
        return hash;
    }

    /** The file as published, without comments, as JSON, which is YAML: loaded again it is the same edition. */
    public String print() {
        return file.json();
    }

    @Override
    public Policy policy() {
        return policy;
    }

    /** What the document leaves out and without which the edition cannot be used for real decisions. */
    public List<Absence> blockedBy() {
        return policy.absent().stream().filter(each -> each.blocks() != null).toList();
    }

    /** True: made-up values stand in for what the document leaves out. Whatever shows a result from it must say so. */
    public boolean isSample() {
        return sample;
    }

    /** This edition with made-up values for what the document leaves out; the hash differs. */
    public Edition asSample() {
        return new Edition(file, true, readings);
    }

    /** Whether decisions can be made by it: nothing that they need is left out, or samples stand in. */
    public boolean usable() {
        return sample || blockedBy().isEmpty();
    }

    /** The content with the readings in use, as a tree of the caller's own: what it says, in the order of the file. */
    public JsonNode content() {
        return Readings.choose(sample ? SampleValues.putInto(file) : file, readings)
                .root()
                .deepCopy();
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
        boolean known = policy.rulings().stream()
                .filter(each -> each.id().equals(ruling))
                .flatMap(each -> each.readings().stream())
                .anyMatch(each -> each.id().equals(reading));
        if (!known) {
            throw new IllegalArgumentException(
                    "The edition has no ruling '" + ruling + "' with a reading '" + reading + "'");
        }
        Map<String, String> choice = new TreeMap<>(readings);
        choice.put(ruling, reading);
        return new Edition(file, sample, choice);
    }

    /** Whether each condition of accreditation is met. */
    public List<RuleOutcome> eligibility(CaseFacts facts) {
        return engine.eligibility(engine.values(facts));
    }

    /** The scoring table filled in. */
    public Appraisal appraise(CaseFacts facts) {
        return engine.appraise(engine.values(facts));
    }

    /** What follows from the appraisal and the facts: the consequences, then misconduct. */
    public List<ConsequenceOutcome> consequences(CaseFacts facts, Appraisal appraisal) {
        return engine.consequences(situation(facts, appraisal));
    }

    /** Which subsidies of a fixed amount are due. */
    public List<SubsidyOutcome> subsidies(CaseFacts facts, Appraisal appraisal) {
        return engine.subsidies(situation(facts, appraisal));
    }

    /**
     * Whether a plan of payments that a decision sets is admissible: its amounts sum to the subsidy, its days ascend and lie
     * within the term of the title. Where the document knows no stages, the plan has one.
     *
     * @param kind of the case
     * @param namedOn the day the title was given
     * @throws IllegalArgumentException if the edition has no such subsidy for this kind, or pays it by yearly results
     */
    public StagesOutcome stages(String subsidy, String kind, LocalDate namedOn, List<Stage> plan) {
        Subsidy found = policy.subsidies().stream()
                .filter(each -> each.id().equals(subsidy) && Kind.among(each.kinds(), kind))
                .filter(each -> each.payment() != Payment.INSTALMENTS)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The edition " + id() + " has no plan of stages for '" + subsidy + "' of kind '" + kind + "'"));
        return StageRules.outcome(policy, found, kind, namedOn, plan);
    }

    /** The subsidies paid in instalments: the path so far, what is due this year, and what each next result pays. */
    public List<InstalmentOutcome> instalments(CaseFacts facts, Appraisal appraisal) {
        return engine.instalments(situation(facts, appraisal));
    }

    /** The subsidies whose amount follows from figures. */
    public List<CalculatedOutcome> calculated(CaseFacts facts, Appraisal appraisal) {
        return engine.calculated(situation(facts, appraisal));
    }

    /** Which advantages in union loans the residents have. */
    public List<RuleOutcome> loans(CaseFacts facts, Appraisal appraisal) {
        return engine.loans(situation(facts, appraisal));
    }

    /** Which targets are reached, of those that name a metric. */
    public List<TargetOutcome> targets(CaseFacts facts) {
        return engine.targets(engine.values(facts));
    }

    /**
     * The order of cases by score; kinds that are not appraised are left out.
     *
     * @param cases facts by an id of the caller's
     * @throws IllegalStateException if the document has no ranking
     */
    public List<Ranked> rank(Map<String, CaseFacts> cases) {
        Assessment assessment = policy.assessment();
        if (assessment == null || assessment.ranking() == null) {
            throw new IllegalStateException("The edition " + id() + " has no ranking");
        }
        Ranker ranker = new Ranker(assessment.ranking());
        cases.forEach((id, facts) -> {
            if (assessment.appraises(facts.kind())) {
                ranker.add(id, appraise(facts).score(), facts);
            }
        });
        return ranker.ranked();
    }

    /** Everything the edition says about the case. */
    public Receipt evaluate(CaseFacts facts) {
        return receipt(facts, engine.values(facts));
    }

    /** As {@link #evaluate(CaseFacts)}, and how long it holds while the facts stay as they are: {@link #nextChange}. */
    public Evaluation evaluate(CaseFacts facts, LocalDate last) {
        CaseValues values = engine.values(facts);
        return new Evaluation(receipt(facts, values), engine.nextChange(values, last));
    }

    private Receipt receipt(CaseFacts facts, CaseValues values) {
        Appraisal appraisal = engine.appraise(values);
        Situation situation = engine.situation(values, appraisal);
        return new Receipt(
                id(),
                hash,
                readings,
                sample,
                facts,
                engine.eligibility(values),
                appraisal,
                engine.consequences(situation),
                engine.subsidies(situation),
                engine.loans(situation),
                engine.instalments(situation),
                engine.calculated(situation),
                engine.targets(values),
                engine.renewal(situation));
    }

    /** Its metrics, each with its place. */
    public MetricOrder metricOrder() {
        return order;
    }

    /** How its receipts are packed. */
    public Packing packing() {
        return packing;
    }

    /**
     * The first day after that of the facts on which the same facts could be answered otherwise by {@link #evaluate}; it may
     * name a day too early, but none too late.
     *
     * @param last the last day looked at
     * @return null if there is none by then
     */
    public @Nullable LocalDate nextChange(CaseFacts facts, LocalDate last) {
        return engine.nextChange(engine.values(facts), last);
    }

    private Situation situation(CaseFacts facts, Appraisal appraisal) {
        return engine.situation(engine.values(facts), appraisal);
    }

    @Override
    public String toString() {
        return id() + " " + hash;
    }
}
