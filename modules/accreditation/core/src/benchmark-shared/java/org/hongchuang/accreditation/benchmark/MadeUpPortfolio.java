package org.hongchuang.accreditation.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricType;
import org.hongchuang.rulebook.RubricItem;
import org.hongchuang.rulebook.ScoringMode;

/** Named bases made up by the database: answers, a visit, figures of two years, scores, and a one-off awarded. */
final class MadeUpPortfolio {
    private static final int SLICE = 50_000;

    private final Edition edition;
    private final int year;

    /** @param year appraised; the bases were named two years before */
    MadeUpPortfolio(Edition edition, int year) {
        this.edition = edition;
        this.year = year;
    }

    /**
     * Bases numbered from 1 in twelve counties; nobody's data but numbers that follow from the base's own. Slice by slice by two
     * connections; the indexes of the lists are made at last, which costs less.
     */
    void fill(BenchmarkDatabase database, int cases) {
        String indexes = database.value("select string_agg(pg_get_indexdef(indexrelid), ';') from pg_index where indrelid"
                + " = 'accr_case'::regclass and not indisunique");
        database.sql(database.value("select string_agg('drop index ' || indexrelid::regclass, ';') from pg_index where"
                + " indrelid = 'accr_case'::regclass and not indisunique"));
        IntStream.range(0, (cases + SLICE - 1) / SLICE)
                .parallel()
                .forEach(slice -> slice(database, slice * SLICE + 1, Math.min(cases, (slice + 1) * SLICE)));
        database.sql(indexes, "vacuum analyze");
    }

    private void slice(BenchmarkDatabase database, int first, int last) {
        String numbers = " from generate_series(" + first + ", " + last + ") i";
        database.sql(
                "set session_replication_role = replica",
                "insert into accr_case (id, public_id, rulebook, organisation, org_path, name, kind, credit_code,"
                    + " payee_name, payee_account, payee_bank, state, state_since, applied_on, decided_on, minutes_no,"
                    + " decided_by, named_on, named_by, application, union_work) select i, gen_random_uuid(), '"
                        + edition.id().rulebook() + "', gen_random_uuid(), '/1/' || (2 + i % 12) || '/' || (i + 100)"
                        + " || '/', '基地' || i, (array['production', 'office'])[1 + i % 2], 'C' || i, '户名' || i,"
                        + " '6222' || i, '开户行', 'NAMED', now(), '2024-01-10', '2024-03-01', '纪要1号', 'recorder',"
                        + " '2024-04-01', 'office', " + answers("application") + ", " + answers("union_work")
                        + numbers,
                "insert into accr_visit (case_id, visited_on, visitors, confirmed, recorded_by, recorded_at)"
                        + " select i, " + namingYear("-02-01") + ", '甲、乙', " + confirmed()
                        + ", 'office', now()" + numbers,
                figures(year - 1, numbers),
                figures(year, numbers),
                "insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                        + " select i, " + year + ", 1, " + scores() + ", '{}', 'office', now()" + numbers,
                "insert into accr_award (case_id, subsidy, year, awarded_on, paid_on) select i, 'one_off', "
                        + (year - 2) + ", " + namingYear("-04-01") + ", " + namingYear("-05-06") + numbers,
                "set session_replication_role = origin");
    }

    /** Another revision of the figures of each base whose number leaves a rest when divided by so many. */
    void change(BenchmarkDatabase database, int divisor, int rest) {
        database.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
            + " select case_id, year, max(revision) + 1, (array_agg(figures::jsonb order by revision desc))[1] ||"
            + " jsonb_build_object('residents', 70, 'stable_residents', 30 + case_id % 30), 'FORM', 'applicant', now()"
            + " from accr_figures where year = " + year + " and case_id % " + divisor + " = " + rest
            + " group by case_id, year");
    }

    private String namingYear(String day) {
        return "date '" + (year - 2) + day + "'";
    }

    private String figures(int ofYear, String numbers) {
        List<String> pairs = new ArrayList<>();
        for (Metric metric : edition.metrics()) {
            if (metric.type() == MetricType.NUMBER
                    && !metric.derived()
                    && metric.previousYearOf() == null
                    && !metric.id().endsWith("_year")) {
                pairs.add("'" + metric.id() + "', " + number(metric.id()));
            }
        }
        return "insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at) select i, "
                + ofYear + ", 1, " + object(pairs) + ", 'FORM', 'applicant', now()" + numbers;
    }

    private String confirmed() {
        return object(edition.metrics().stream()
                .filter(metric -> metric.type() == MetricType.FLAG && !metric.derived())
                .filter(metric ->
                        !List.of("named", "one_off_paid", "one_off_decided").contains(metric.id()))
                .map(metric -> "'" + metric.id() + "', " + flag(metric.id()))
                .toList());
    }

    /** What is held against a base is seldom true, what speaks for it nearly always. */
    private static String flag(String metric) {
        boolean bad = metric.matches(".*(failed|no_longer|unlawfully|missing|unsatisfactory).*");
        return random(metric, 300) + (bad ? " = 0" : " <> 0");
    }

    private String answers(String form) {
        Map<String, MetricType> types = edition.metrics().stream().collect(Collectors.toMap(Metric::id, Metric::type));
        List<String> pairs = new ArrayList<>();
        edition.forms().stream()
                .filter(each -> each.id().equals(form))
                .flatMap(each -> each.fields().stream())
                .forEach(field -> pairs.add("'" + field.id() + "', " + answer(field, types)));
        return object(pairs);
    }

    private static String answer(FormField field, Map<String, MetricType> types) {
        if (field.metric() == null) {
            return "'答' || i";
        }
        return switch (Objects.requireNonNull(types.get(field.metric()))) {
            case NUMBER -> number(field.metric()) + "::text";
            case DATE -> "(date '2012-01-01' + " + random(field.metric(), 4000) + "::int)::text";
            case FLAG -> "(" + flag(field.metric()) + ")::text";
            case TEXT -> "'文' || i";
        };
    }

    /** Most figures meet their thresholds, some do not. */
    private static String number(String metric) {
        if (metric.matches(".*(rate|satisfaction)")) {
            return between(metric, 76, 25);
        }
        return switch (metric) {
            case "verified_complaints" -> "(" + random(metric, 100) + " / 97)";
            case "floor_area" -> between(metric, 19_500, 20_000);
            case "residents" -> between(metric, 60, 10);
            case "stable_residents" -> between(metric, 40, 20);
            case "jobs" -> between(metric, 980, 400);
            default -> between(metric, 70, 60);
        };
    }

    private static String between(String metric, int least, int width) {
        return "(" + least + " + " + random(metric, width) + ")";
    }

    private String scores() {
        return object(edition.rubric().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.mode() == ScoringMode.SCORED)
                .map(MadeUpPortfolio::score)
                .toList());
    }

    private static String score(RubricItem item) {
        int most = item.attainable().intValue();
        return "'" + item.id() + "', greatest(0, " + most + " - " + random(item.id(), 4) + ")";
    }

    private static String random(String salt, int below) {
        return "(abs(hashint8extended(i, " + salt.hashCode() + ")) % " + below + ")";
    }

    private static String object(List<String> pairs) {
        return "jsonb_build_object(" + String.join(", ", pairs) + ")";
    }
}
