package org.hongchuang.accreditation.run;

/**
 * Some cases, or in a replay receipts, to be worked on in one transaction.
 *
 * @param span the numbers of these
 */
public record Chunk(long id, long runId, Span span, ChunkState state) {
    public long firstId() {
        return span.first();
    }

    public long lastId() {
        return span.last();
    }

    boolean pending() {
        return state == ChunkState.PENDING;
    }
}
