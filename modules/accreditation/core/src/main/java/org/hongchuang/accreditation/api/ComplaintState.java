package org.hongchuang.accreditation.api;

/** Where a complaint stands (annex 2, art. 7(2)2). */
public enum ComplaintState {
    /** 待核查. */
    REGISTERED,
    /** 不属实. */
    DISMISSED,
    /** 已查实，整改中: has until its deadline to be put right. */
    VERIFIED,
    /** 已整改: accepted by a person; whether in time, the days tell. */
    REMEDIED,
    /** 未整改: the deadline passed and it was not put right. */
    NOT_REMEDIED
}
