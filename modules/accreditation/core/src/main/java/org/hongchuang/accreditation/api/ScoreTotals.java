package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What the points typed so far amount to.
 *
 * @param certain points given
 * @param attainable points if every open item gets its most
 * @param open items without points
 * @param grade of the score; null while open items can change it, or the sheet is of a part
 */
public record ScoreTotals(
        BigDecimal certain,
        BigDecimal attainable,
        int open,
        @Nullable Localized grade) implements Serializable {}
