package org.hongchuang.finance.payment;

import org.hongchuang.kernel.money.Money;

/** An order as a batch file tells the bank of it. */
record BatchLine(long key, String number, Payee payee, Money amount, String purpose) {}
