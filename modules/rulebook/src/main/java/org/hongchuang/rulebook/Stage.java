package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment of a plan that a decision sets.
 *
 * @param on the day it falls due
 * @param amount yuan
 */
public record Stage(LocalDate on, BigDecimal amount) {}
