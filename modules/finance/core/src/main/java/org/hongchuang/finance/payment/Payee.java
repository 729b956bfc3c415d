package org.hongchuang.finance.payment;

/** Whom an order pays, as it stood when the order was made. */
record Payee(String name, String account, String bank) {}
