package org.hongchuang.finance.api;

/** Why a line of a bank statement is still open. */
public enum LineFlag {
    /** 疑似重复: its order is fully matched already. */
    DUPLICATE,
    /** 超出金额: more than what its order still expects. */
    EXCESS,
    /** 退款金额不符: money came back, but not the order's amount, or a second time. */
    RETURN_DIFFERS,
    /** 未识别: no order of ours is recognised in it. */
    UNKNOWN
}
