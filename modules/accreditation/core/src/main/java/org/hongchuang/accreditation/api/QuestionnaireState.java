package org.hongchuang.accreditation.api;

/** Where a questionnaire stands. */
public enum QuestionnaireState {
    /** 答卷中. */
    OPEN,
    /** 已截止: its last day is over, nobody has adopted the result. */
    CLOSED,
    /** 已采用: the result is a figure of the year. */
    ADOPTED
}
