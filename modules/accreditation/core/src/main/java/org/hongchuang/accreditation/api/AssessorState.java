package org.hongchuang.accreditation.api;

/** Where an assessor stands with a score sheet. */
public enum AssessorState {
    /** 待声明: has not declared interests yet. */
    ASSIGNED,
    /** 评分中. */
    SCORING,
    /** 已提交: the sheet is frozen. */
    SUBMITTED,
    /** 已回避: the sheet does not count. */
    RECUSED,
    /** 已撤回指派: the sheet does not count. */
    RELEASED;

    /** Whether the sheet counts or is still to come. */
    public boolean active() {
        return this != RECUSED && this != RELEASED;
    }
}
