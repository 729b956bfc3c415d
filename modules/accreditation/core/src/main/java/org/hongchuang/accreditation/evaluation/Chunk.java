package org.hongchuang.accreditation.evaluation;

/** A range of case numbers, both ends included, to be evaluated in one transaction. */
record Chunk(long id, long runId, long firstCase, long lastCase, ChunkState state) {
    boolean pending() {
        return state == ChunkState.PENDING;
    }
}
