package org.hongchuang.rulebook;

/** The answer to a rule. Unknown is an answer of its own: a missing figure never counts as no or as zero. */
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
}
