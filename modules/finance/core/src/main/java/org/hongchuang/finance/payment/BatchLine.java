package org.hongchuang.finance.payment;

import java.util.UUID;
import org.hongchuang.kernel.money.Money;

/** An order as a batch file tells the bank of it. */
record BatchLine(long key, UUID caseId, String number, Payee payee, Money amount, String purpose) {}
