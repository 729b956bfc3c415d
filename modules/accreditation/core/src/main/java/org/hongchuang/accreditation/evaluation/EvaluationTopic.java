package org.hongchuang.accreditation.evaluation;

/** What an evaluation counts. */
enum EvaluationTopic {
    /** Became: the edition by which cases were evaluated. */
    EDITION
}
