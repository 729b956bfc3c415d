package org.hongchuang.accreditation.api;

/** Where a public notice stands (公示; studios, art. 7). */
public enum NoticeState {
    /** 公示中, or ended without an open objection: the days tell. */
    POSTED,
    /** 有异议，核查中: suspends naming and payment. */
    OBJECTED,
    /** 异议成立: the decision goes back to the meeting. */
    UPHELD,
    /** 研究后维持: a new decision keeps the title of a base named before the objection came. */
    MAINTAINED
}
