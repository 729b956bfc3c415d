package org.hongchuang.accreditation.evaluation;

/** What an evaluation counts. */
enum EvaluationTopic {
    /** Became: the edition by which cases were evaluated. */
    EDITION,
    /** Cases whose latest receipt says the same, so that it holds and none was written. */
    AS_BEFORE
}
