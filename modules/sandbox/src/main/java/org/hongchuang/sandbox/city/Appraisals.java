package org.hongchuang.sandbox.city;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Receipt;
import org.jspecify.annotations.Nullable;

/** The runs of past years, and the receipts of namings and runs, computed by the rulebook itself. */
final class Appraisals {
    private static final int FIRST_YEAR = 2020;

    private final CityPlan plan;
    private final Edition edition;
    private final Facts facts;

    Appraisals(CityPlan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.facts = new Facts(plan);
    }

    /** The day of a year's run. */
    static LocalDate day(int year) {
        return LocalDate.of(year, 11, 28);
    }

    static UUID receiptId(CityPlan plan, Base base, int year) {
        return plan.dice("receipt" + year, base.index()).id(CityPlan.during(day(year), base.index()));
    }

    private static long run(int year) {
        return year - FIRST_YEAR + 1L;
    }

    private static boolean takesPart(Base base, int year) {
        return base.named() && base.namedYear() < year;
    }

    void write(Connection connection, List<Base> bases) throws SQLException {
        if (!plan.withPapers()) {
            return;
        }
        runs(connection, bases);
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_receipt",
                "public_id, run_id, purpose, case_id, year, edition, edition_hash, inputs, certain, attainable, grade,"
                        + " sha256, made_at")) {
            for (Base base : bases) {
                if (base.named()) {
                    LocalDate named = base.timeline().named();
                    add(rows, base, null, named, edition.evaluate(facts.atNaming(base)));
                }
            }
            for (int year = FIRST_YEAR; year < plan.today().getYear(); year++) {
                for (Base base : bases) {
                    if (takesPart(base, year)) {
                        LocalDate day = day(year);
                        add(rows, base, run(year), day, edition.evaluate(facts.atAppraisal(base, year, day)));
                    }
                }
            }
            rows.end();
        }
    }

    private void add(CopyRows rows, Base base, @Nullable Long run, LocalDate day, Receipt receipt) throws SQLException {
        BigDecimal certain = receipt.appraisal().score().certain();
        BigDecimal attainable = receipt.appraisal().score().attainable();
        rows.add(
                receiptId(plan, base, day.getYear()),
                run,
                run == null ? "NAMING" : "NIGHTLY",
                base.id(),
                day.getYear(),
                receipt.edition(),
                receipt.editionHash(),
                receipt.facts().toJson(),
                certain,
                attainable,
                receipt.appraisal().gradeId(),
                receipt.sha256(),
                CityPlan.during(day, base.index()));
    }

    private void runs(Connection connection, List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_run",
                "id, public_id, year, as_of, edition, cause, started_by, state, total, started_at, ended_at")) {
            for (int year = FIRST_YEAR; year < plan.today().getYear(); year++) {
                Instant start = CityPlan.during(day(year), 0);
                rows.add(
                        run(year),
                        plan.dice("run", year).id(start),
                        year,
                        day(year),
                        edition.id(),
                        "BUTTON",
                        Account.OFFICE.username(),
                        "ENDED",
                        count(bases, year),
                        start,
                        start.plusSeconds(2));
            }
            rows.end();
        }
        chunks(connection, bases);
    }

    private void chunks(Connection connection, List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_chunk",
                "run_id, no, first_id, last_id, items, state, sent_at, deliveries, done_at")) {
            for (int year = FIRST_YEAR; year < plan.today().getYear(); year++) {
                Instant start = CityPlan.during(day(year), 0);
                if (count(bases, year) > 0) {
                    long last = bases.get(bases.size() - 1).id();
                    rows.add(run(year), 1, 1, last, count(bases, year), "DONE", start, 1, start.plusSeconds(2));
                }
            }
            rows.end();
        }
    }

    private static long count(List<Base> bases, int year) {
        return bases.stream().filter(base -> takesPart(base, year)).count();
    }
}
