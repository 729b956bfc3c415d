package org.hongchuang.accreditation.api;

/** What happens to a public notice. */
public enum NoticeCommand {
    /** 登记异议. */
    OBJECT,
    /** 异议不成立, while others are still open. */
    DISMISS,
    /** 异议不成立, and no other is open. */
    CLEAR,
    /** 异议成立. */
    UPHOLD,
    /** 重新研究后维持, recorded from the minutes. */
    MAINTAIN
}
