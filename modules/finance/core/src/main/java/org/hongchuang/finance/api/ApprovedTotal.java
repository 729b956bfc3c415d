package org.hongchuang.finance.api;

import java.io.Serializable;
import org.hongchuang.kernel.money.Money;

/** What waits to be handed to the bank. */
public record ApprovedTotal(int orders, Money total) implements Serializable {}
