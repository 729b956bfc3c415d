package org.hongchuang.finance.api;

/** How far the payment of an entitlement has come; follows from its living order. */
public enum EntitlementState {
    /** 待制单: no living order. */
    WAITING,
    /** 支付中: an order is on its way. */
    ORDERED,
    /** 已支付. */
    PAID
}
