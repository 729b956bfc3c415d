package org.hongchuang.accreditation.run;

/** A range of ids of cases, or in a replay of receipts, both ends included, to be worked on in one transaction. */
public record Chunk(long id, long runId, long firstId, long lastId, ChunkState state) {
    boolean pending() {
        return state == ChunkState.PENDING;
    }
}
