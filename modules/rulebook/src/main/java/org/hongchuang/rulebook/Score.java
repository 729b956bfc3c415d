package org.hongchuang.rulebook;

import java.math.BigDecimal;

/**
 * The points of an appraisal that may not be finished.
 *
 * @param certain the points already sure
 * @param attainable the points reached if every open item gets its most
 * @param complete no item is open
 */
public record Score(BigDecimal certain, BigDecimal attainable, boolean complete) {}
