package org.hongchuang.finance.api;

/** What has become of a line of a bank statement. */
public enum LineState {
    /** 待处理. */
    OPEN,
    /** 已匹配. */
    MATCHED,
    /** 已搁置: somebody said on what grounds it is none of ours. */
    SET_ASIDE
}
