package org.hongchuang.accreditation.run;

/** What the runs of one kind do. */
public interface ChunkWork {
    RunKind kind();

    /**
     * Works on the items of a chunk, in the transaction that also writes "done".
     *
     * @throws RuntimeException if it cannot be done; nothing is written then, and the chunk is tried again
     */
    void perform(Run run, Chunk chunk);

    /** What is left to do for runs that have ended, if anything; called again and again, each time for what is still open. */
    default void settle() {}
}
