package org.hongchuang.reporting.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Bank statement lines that nothing accounts for yet. They belong to the city's account, so a county sees none.
 *
 * @param paidOut sum of the open lines that paid money out, a positive amount
 * @param received sum of the open lines that brought money in
 * @param oldest the day the oldest of them was booked, or null if there is none
 */
public record OpenLines(
        long count, Money paidOut, Money received, @Nullable LocalDate oldest) implements Serializable {}
