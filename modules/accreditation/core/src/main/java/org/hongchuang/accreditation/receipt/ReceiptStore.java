package org.hongchuang.accreditation.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.ReceiptPurpose;
import org.hongchuang.accreditation.api.Replay;
import org.hongchuang.accreditation.base.CopyRows;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/** The receipts in the database; written once, never changed. */
@ApplicationScoped
public class ReceiptStore {
    private static final String INSERT =
            "insert into accr_receipt (purpose, made_at, public_id, case_id, year, edition,"
                    + " edition_hash, inputs, certain, attainable, grade, sha256)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)";
    private static final String PACKED = "accr_receipt (id, run_id, purpose, made_at, public_id, case_id, year, on_day,"
            + " edition, edition_hash, facts, outcomes, due, certain, attainable, grade, sha256)";
    private static final int PACKED_COLUMNS = 17;
    private static final int PACKED_BYTES = 1_000;
    private static final String RECEIPT = "select r.*, c.public_id as case_public_id, c.name as case_name"
            + " from accr_receipt r join accr_case c on c.id = r.case_id";
    private static final String SELECT = RECEIPT + " where c.org_path like ? || '%'";

    @Inject
    Database database;

    /**
     * Stores the receipts of a run for cases that have none of it.
     *
     * @return the number of each, by case
     */
    public Map<Long, Long> insertNightly(long run, List<PackedReceipt> made, Instant now) {
        if (made.isEmpty()) {
            return Map.of();
        }
        Iterator<Long> numbers = numbers(made.size());
        Map<Long, Long> byCase = new LinkedHashMap<>();
        CopyRows rows = new CopyRows(made.size() * PACKED_BYTES);
        for (PackedReceipt receipt : made) {
            long number = numbers.next();
            byCase.put(receipt.caseId(), number);
            rows.row(PACKED_COLUMNS)
                    .bigint(number)
                    .bigint(run)
                    .text(ReceiptPurpose.NIGHTLY.name())
                    .instant(now)
                    .uuid(receipt.id())
                    .bigint(receipt.caseId())
                    .integer(receipt.year())
                    .day(receipt.on())
                    .text(receipt.edition())
                    .text(receipt.content().editionHash())
                    .bytes(receipt.content().facts())
                    .bytes(receipt.content().outcomes())
                    .day(receipt.due())
                    .number(receipt.certain())
                    .number(receipt.attainable())
                    .text(receipt.grade())
                    .text(receipt.sha256());
        }
        database.copy(PACKED, rows);
        return byCase;
    }

    private Iterator<Long> numbers(int count) {
        return database.list(
                        "select nextval('accr_receipt_id_seq') from generate_series(1, ?)",
                        row -> row.getLong(1),
                        count)
                .iterator();
    }

    void insertSingle(NewReceipt made, ReceiptPurpose purpose, Instant now) {
        database.update(
                INSERT,
                purpose,
                now,
                made.id(),
                made.caseId(),
                made.year(),
                made.edition(),
                made.editionHash(),
                made.inputs(),
                made.certain(),
                made.attainable(),
                made.grade(),
                made.sha256());
    }

    /** What the latest receipts of a chunk say of a year; those of the old form are left out. */
    public HeldReceipts held(Span span, int year) {
        HeldReceipts held = new HeldReceipts();
        database.list(
                "select distinct on (case_id) case_id, edition_hash, facts, outcomes, due from accr_receipt where "
                        + span.holds("case_id") + " and year = ? and purpose = 'NIGHTLY' order by case_id, id desc",
                row -> {
                    byte[] facts = row.getBytes(3);
                    if (facts != null) {
                        held.add(
                                row.getLong(1),
                                new PackedContent(row.getString(2), facts, row.getBytes(4)),
                                row.getObject(5, LocalDate.class));
                    }
                    return true;
                },
                span.values(year));
        return held;
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
     * What was known of the cases of a chunk of a portfolio at the end of a day, by number. What a run found holds until
     * another finds otherwise, so its facts count as those of the day asked for.
     *
     * @param rulebooks the editions that made the receipts
     * @param year the year appraised by the receipts
     */
    public List<PastFacts> factsUpTo(Rulebooks rulebooks, Portfolio portfolio, Span span, int year, LocalDate day) {
        return database.list(
                "select c.id, c.named_on, r.* from (" + Portfolio.of(span)
                        + ") c left join lateral (select inputs, edition,"
                        + " facts from accr_receipt where case_id = c.id and year = ? and made_at < ? order by id desc"
                        + " limit 1) r on true order by c.id",
                row -> new PastFacts(
                        row.getLong(1), row.getObject(2, LocalDate.class), facts(row, rulebooks, year, day)),
                Stream.concat(
                                Arrays.stream(portfolio.values(span)),
                                Stream.of(
                                        year,
                                        day.plusDays(1)
                                                .atStartOfDay(Clocks.SHANGHAI)
                                                .toInstant()))
                        .toArray());
    }

    private static @Nullable CaseFacts facts(ResultSet row, Rulebooks rulebooks, int year, LocalDate day)
            throws SQLException {
        String inputs = row.getString("inputs");
        byte[] packed = row.getBytes("facts");
        if (packed != null) {
            return rulebooks
                    .edition(EditionId.parse(row.getString("edition")))
                    .packing()
                    .facts(packed, year, day);
        }
        return inputs == null ? null : CaseFacts.fromJson(inputs);
    }

    private static StoredReceipt.@Nullable Packed packed(ResultSet row) throws SQLException {
        byte[] facts = row.getBytes("facts");
        return facts == null
                ? null
                : new StoredReceipt.Packed(row.getObject("on_day", LocalDate.class), facts, row.getBytes("outcomes"));
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
                packed(row),
                row.getBigDecimal("certain"),
                row.getBigDecimal("attainable"),
                row.getString("grade"),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant());
    }
}
