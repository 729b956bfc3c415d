package org.hongchuang.finance.api;

/** By what a line and an order were recognised as belonging together, strongest first. */
public enum MatchRule {
    /** 凭证号: the bank's reference is the order's number. */
    REFERENCE,
    /** 附言: the memo names the order's number. */
    MEMO,
    /** 账号: account, amount and date. */
    ACCOUNT,
    /** 户名: normalised name, amount and date. */
    NAME,
    /** 人工. */
    HAND
}
