package org.hongchuang.accreditation.run;

/** What a run does with each chunk; for every kind there is one {@link ChunkWork}. */
public enum RunKind {
    EVALUATION,
    WHAT_IF,
    REPLAY
}
