package org.hongchuang.accreditation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.base.Database;
import org.jspecify.annotations.Nullable;

/**
 * The chunks in the ledger. Every change of state is conditional on the state before, so repeating it does no harm; what
 * must stand whatever becomes of the work is written in a transaction of its own.
 */
@ApplicationScoped
public class Chunks {
    /** A message not answered for so long must be lost. */
    static final Duration LOST_AFTER = Duration.ofMinutes(10);

    /** A chunk that reached workers so often and was never finished is given up. */
    static final int MOST_DELIVERIES = 12;

    /** Key of the text for a chunk nobody finished and nobody knows why. */
    static final String NO_WORKER = "accreditation.evaluation.no-worker";

    @Inject
    Database database;

    @Inject
    ChunkSize size;

    @Inject
    Clock clock;

    /**
     * Cuts what a run is about into chunks by ranges of ids, each as wide as a chunk may be large, and notes the total.
     *
     * @param selection a select whose one column is called id
     * @return items in all
     */
    public int split(Run run, String selection, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(List.of(run.id(), size.items()));
        all.addAll(Arrays.asList(values));
        database.update(
                "insert into accr_chunk (run_id, no, first_id, last_id, items) select ?, row_number() over (order by"
                        + " part), min(id), max(id), count(*) from (select id, (id - 1) / ? as part from (" + selection
                        + ") chosen) parts group by part order by part",
                all.toArray());
        return noteTotal(run);
    }

    /**
     * Cuts scattered items into full chunks that name each of them, and notes the total.
     *
     * @param selection a select whose one column is called id
     * @return items in all
     */
    public int splitScattered(Run run, String selection, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(List.of(run.id(), size.items()));
        all.addAll(Arrays.asList(values));
        database.update(
                "insert into accr_chunk (run_id, no, first_id, last_id, items, ids) select ?, row_number() over (order"
                        + " by part), min(id), max(id), count(*), array_agg(id order by id) from (select id, (row_number()"
                        + " over (order by id) - 1) / ? as part from (" + selection
                        + ") chosen) parts group by part order by part",
                all.toArray());
        return noteTotal(run);
    }

    private int noteTotal(Run run) {
        int total = Math.toIntExact(
                database.count("select coalesce(sum(items), 0) from accr_chunk where run_id = ?", run.id()));
        database.update("update accr_run set total = ?, version = version + 1 where id = ?", total, run.id());
        return total;
    }

    /** Takes chunks that no message is on its way for. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> claim(int max) {
        Instant now = clock.instant();
        return database.list(
                "with claimed as (update accr_chunk set sent_at = ? where id in (select id from accr_chunk"
                        + " where state = 'PENDING' and (sent_at is null or sent_at < ?) order by id limit ?"
                        + " for update skip locked) returning id) select id from claimed order by id",
                row -> row.getLong(1),
                now,
                now.minus(LOST_AFTER),
                max);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void unclaim(Collection<Long> chunks) {
        database.update(
                "update accr_chunk set sent_at = null where state = 'PENDING' and id = any (?)",
                new Database.Column("bigint", List.copyOf(chunks)));
    }

    /** Counts that a message about the chunk reached a worker. */
    @Transactional(TxType.REQUIRES_NEW)
    public void delivered(long chunk) {
        database.update("update accr_chunk set deliveries = deliveries + 1 where id = ?", chunk);
    }

    /**
     * Has the statements of the transaction planned for the chunk at hand: tables grow by millions in a run, and what was planned
     * for its first chunks would read them whole. As many chunks are worked on as there are cores to do it, so none is given
     * several. What a chunk sorts, and the rows it adds for triggers to see, are some megabytes and need not go through files.
     */
    void planAnew() {
        database.first(
                "select set_config('plan_cache_mode', 'force_custom_plan', true),"
                        + " set_config('max_parallel_workers_per_gather', '0', true), set_config('work_mem', '32MB', true)",
                row -> true);
    }

    /** The chunk, locked until the transaction ends, so that two workers take turns. */
    Optional<Chunk> lock(long chunk) {
        return database.first("select * from accr_chunk where id = ? for update", Chunks::chunk, chunk);
    }

    void finish(Chunk chunk) {
        ChunkState done = ChunkState.MOVES.next(chunk.state(), ChunkState.Command.FINISH);
        database.update(
                "update accr_chunk set state = ?, done_at = ?, error = null where id = ? and state = ?",
                done,
                clock.instant(),
                chunk.id(),
                chunk.state());
    }

    /** Skips the pending chunks of a run, but for those a worker has in hand. */
    void skip(Run run) {
        database.update(
                "update accr_chunk set state = ? where id in (select id from accr_chunk where run_id = ? and state = ?"
                        + " for update skip locked)",
                ChunkState.MOVES.next(ChunkState.PENDING, ChunkState.Command.SKIP),
                run.id(),
                ChunkState.PENDING);
    }

    /** Notes why the chunk could not be worked on this time. */
    @Transactional(TxType.REQUIRES_NEW)
    public void note(long chunk, String error) {
        database.update("update accr_chunk set error = ? where id = ? and state = 'PENDING'", error, chunk);
    }

    /**
     * Fails the chunk for good if the reason is known, and else lets it be sent again.
     *
     * @return the failure, if it failed now
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<FailedChunkView> giveUp(long chunk) {
        Optional<FailedChunkView> failed = database
                .list(
                        "update accr_chunk set state = ? where id = ? and state = 'PENDING' and error is not null"
                                + " returning *",
                        Chunks::failed,
                        ChunkState.MOVES.next(ChunkState.PENDING, ChunkState.Command.GIVE_UP),
                        chunk)
                .stream()
                .findFirst();
        if (failed.isEmpty()) {
            unclaim(List.of(chunk));
        }
        return failed;
    }

    /** Fails the chunks that were delivered too often and never finished. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<FailedChunkView> giveUpWorn() {
        return database.list(
                "update accr_chunk set state = ?, error = coalesce(error, ?) where state = 'PENDING' and deliveries >="
                        + " ? and (sent_at is null or sent_at < ?) returning *",
                Chunks::failed,
                ChunkState.MOVES.next(ChunkState.PENDING, ChunkState.Command.GIVE_UP),
                NO_WORKER,
                MOST_DELIVERIES,
                clock.instant().minus(LOST_AFTER));
    }

    /** The chunks of a run that were given up, in order. */
    public List<FailedChunkView> failedOf(UUID run) {
        return database.list(
                "select c.* from accr_chunk c join accr_run r on r.id = c.run_id"
                        + " where r.public_id = ? and c.state = 'FAILED' order by c.no",
                Chunks::failed,
                run);
    }

    private static Chunk chunk(ResultSet row) throws SQLException {
        return new Chunk(
                row.getLong("id"),
                row.getLong("run_id"),
                new Span(row.getLong("first_id"), row.getLong("last_id"), ids(row.getArray("ids"))),
                ChunkState.valueOf(row.getString("state")));
    }

    private static @Nullable List<Long> ids(@Nullable Array ids) throws SQLException {
        return ids == null ? null : Arrays.asList((Long[]) ids.getArray());
    }

    private static FailedChunkView failed(ResultSet row) throws SQLException {
        return new FailedChunkView(
                row.getInt("no"), row.getInt("items"), row.getInt("deliveries"), row.getString("error"));
    }
}
