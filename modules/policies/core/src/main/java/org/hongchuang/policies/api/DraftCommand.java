package org.hongchuang.policies.api;

/** What people do to a draft. */
public enum DraftCommand {
    /** 保存, by its authors; what was checked must be checked again. */
    SAVE,
    /** 暂存, of a text that has errors. */
    SET_ASIDE,
    /** 复核, by somebody who saved no version of it. */
    CHECK,
    /** 试算, linked to a finished what-if run over its present text. */
    SIMULATE,
    /** 发布, by somebody who neither wrote nor checked it. */
    PUBLISH,
    /** 退回修改, with grounds. */
    RETURN,
    /** 撤回, with grounds, for good. */
    WITHDRAW
}
