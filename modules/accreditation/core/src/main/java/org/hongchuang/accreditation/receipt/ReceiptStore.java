package org.hongchuang.accreditation.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.ReceiptPurpose;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/** The receipts in the database; written once, never changed. */
@ApplicationScoped
public class ReceiptStore {
    private static final String INSERT = "insert into accr_receipt (run_id, purpose, made_at, public_id, case_id, year,"
            + " edition, edition_hash, inputs, certain, attainable, grade, sha256)"
            + " select ?, ?, ?, public_id, case_id, year, edition, edition_hash, inputs::jsonb, certain, attainable,"
            + " grade, sha256 from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as made (public_id, case_id, year, edition,"
            + " edition_hash, inputs, certain, attainable, grade, sha256) on conflict (run_id, case_id) do nothing";
    private static final String RECEIPT = "select r.*, c.public_id as case_public_id, c.name as case_name"
            + " from accr_receipt r join accr_case c on c.id = r.case_id";
    private static final String SELECT = RECEIPT + " where c.org_path like ? || '%'";

    @Inject
    Database database;

    /** Stores the receipts of a run in one statement; those it has already stay as they are. */
    public void insertNightly(long run, List<NewReceipt> receipts, Instant now) {
        insert(run, ReceiptPurpose.NIGHTLY, receipts, now);
    }

    void insertNaming(NewReceipt receipt, Instant now) {
        insert(null, ReceiptPurpose.NAMING, List.of(receipt), now);
    }

    private void insert(@Nullable Long run, ReceiptPurpose purpose, List<NewReceipt> made, Instant now) {
        database.update(
                INSERT,
                run,
                purpose,
                now,
                column("uuid", made, NewReceipt::id),
                column("bigint", made, NewReceipt::caseId),
                column("integer", made, NewReceipt::year),
                column("text", made, NewReceipt::edition),
                column("text", made, NewReceipt::editionHash),
                column("text", made, NewReceipt::inputs),
                column("numeric", made, NewReceipt::certain),
                column("numeric", made, NewReceipt::attainable),
                column("text", made, NewReceipt::grade),
                column("text", made, NewReceipt::sha256));
    }

    private static Database.Column column(
            String type, List<NewReceipt> made, Function<NewReceipt, @Nullable Object> value) {
        return new Database.Column(type, Arrays.asList(made.stream().map(value).toArray()));
    }

    Optional<StoredReceipt> find(UUID id, String scope) {
        return database.first(SELECT + " and r.public_id = ?", ReceiptStore::stored, scope, id);
    }

    Optional<StoredReceipt> latest(UUID caseId, String scope) {
        return database.first(
                SELECT + " and c.public_id = ? order by r.id desc limit 1", ReceiptStore::stored, scope, caseId);
    }

    Optional<Long> caseNumber(UUID caseId, String scope) {
        return database.first(
                "select id from accr_case where public_id = ? and org_path like ? || '%'",
                row -> row.getLong(1), caseId, scope);
    }

    /**
     * Computes the receipts of a range of numbers again, each under its own edition.
     *
     * @param condition on the receipts {@code r} and their cases {@code c}, with its values
     */
    public List<Replayed> replay(
            Rulebooks rulebooks, long first, long last, String condition, @Nullable Object... values) {
        return database.list(
                RECEIPT + " where r.id between ? and ? and " + condition + " order by r.id",
                row -> {
                    StoredReceipt stored = stored(row);
                    Replay replay = stored.replay(rulebooks);
                    return new Replayed(row.getLong("id"), replay.result(), stored.differences(replay));
                },
                Stream.concat(Stream.of(first, last), Arrays.stream(values)).toArray());
    }

    /**
     * What was known of the cases of a part of a portfolio at the end of a day, by number.
     *
     * @param year the year appraised by the receipts
     */
    public List<PastFacts> factsUpTo(Portfolio portfolio, long first, long last, int year, LocalDate day) {
        return database.list(
                "select c.id, c.named_on, r.inputs from (" + Portfolio.OF_RANGE + ") c left join lateral (select inputs"
                        + " from accr_receipt where case_id = c.id and year = ? and made_at < ? order by id desc limit 1)"
                        + " r on true order by c.id",
                row -> {
                    String inputs = row.getString(3);
                    return new PastFacts(
                            row.getLong(1),
                            row.getObject(2, LocalDate.class),
                            inputs == null ? null : CaseFacts.fromJson(inputs));
                },
                Stream.concat(
                                Arrays.stream(portfolio.values(first, last)),
                                Stream.of(
                                        year,
                                        day.plusDays(1)
                                                .atStartOfDay(Clocks.SHANGHAI)
                                                .toInstant()))
                        .toArray());
    }

    private static StoredReceipt stored(ResultSet row) throws SQLException {
        return new StoredReceipt(
                row.getObject("public_id", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("case_name"),
                ReceiptPurpose.valueOf(row.getString("purpose")),
                row.getInt("year"),
                row.getString("edition"),
                row.getString("edition_hash"),
                row.getString("inputs"),
                row.getBigDecimal("certain"),
                row.getBigDecimal("attainable"),
                row.getString("grade"),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant());
    }
}
