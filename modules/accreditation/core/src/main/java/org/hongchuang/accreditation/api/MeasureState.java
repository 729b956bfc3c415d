package org.hongchuang.accreditation.api;

/** Where a measure stands between its proposal and what a meeting made of it. */
public enum MeasureState {
    /** 待决定. */
    PROPOSED,
    /** 已决定, and carried out in the same moment. */
    DECIDED,
    /** 不予采取, by a meeting. */
    REJECTED,
    /** 已撤回, by those who propose. */
    RETRACTED
}
