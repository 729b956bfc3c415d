package org.hongchuang.finance.api;

/** What can be done to a payment order; what may be done when is declared in {@code PaymentOrder.MOVES}. */
public enum OrderCommand {
    /** 复核. */
    CHECK,
    /** 审批. */
    APPROVE,
    /** 作废, with grounds, before approval. */
    CANCEL,
    /** 导出银行文件. */
    EXPORT,
    /** 销账: matched bank lines have reached the amount. */
    PAY,
    /** 撤销销账: a match was undone, the amount is no longer reached. */
    UNPAY,
    /** 退票: the bank brought the amount back. */
    RETURN,
    /** 撤销退票: the match with the returned amount was undone. */
    UNRETURN
}
