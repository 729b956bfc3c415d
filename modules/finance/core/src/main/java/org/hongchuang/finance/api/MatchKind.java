package org.hongchuang.finance.api;

/** Whether a line paid an order or brought it back. */
public enum MatchKind {
    /** 支付: money went out. */
    PAYMENT,
    /** 退回: money came back. */
    RETURN
}
