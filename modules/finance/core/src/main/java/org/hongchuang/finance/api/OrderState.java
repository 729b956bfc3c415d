package org.hongchuang.finance.api;

import java.util.Set;

/** The states of a payment order (付款单). */
public enum OrderState {
    /** 已制单，待复核. */
    MADE,
    /** 已复核，待审批. */
    CHECKED,
    /** 已审批，待导出. */
    APPROVED,
    /** 已导出，待银行回单. */
    EXPORTED,
    /** 已支付: bank lines that add up to the order are matched with it. */
    PAID,
    /** 银行退回: the bank brought the whole amount back; a new order may be made. */
    RETURNED,
    /** 已作废: cancelled before approval; a new order may be made. */
    CANCELLED;

    /** States in which an order no longer stands in the way of a new one. */
    public static final Set<OrderState> OVER = Set.of(RETURNED, CANCELLED);
}
