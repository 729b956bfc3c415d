package org.hongchuang.accreditation.api;

/** Why nothing may be paid to a case at present. */
public enum HoldReason {
    /** 公示有异议，正在核查. */
    OBJECTION_OPEN,
    /** 公示异议成立，待重新研究决定. */
    OBJECTION_UPHELD
}
