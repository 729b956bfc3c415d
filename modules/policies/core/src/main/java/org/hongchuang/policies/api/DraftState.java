package org.hongchuang.policies.api;

/** Where a draft stands on its way to an edition. */
public enum DraftState {
    /** 起草中，文本有错误: put aside with errors, waits for its author; goes nowhere before it is sound. */
    UNFINISHED,
    /** 起草中, waits for the author, then for another person's check. */
    DRAFT,
    /** 已复核, waits to be tried on the portfolio. */
    CHECKED,
    /** 已试算, waits to be published. */
    SIMULATED,
    /** 已发布. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN
}
