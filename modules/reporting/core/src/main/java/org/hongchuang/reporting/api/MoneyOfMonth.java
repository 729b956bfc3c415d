package org.hongchuang.reporting.api;

import java.io.Serializable;
import java.time.YearMonth;

/** Money that came to a stage in one month. */
public record MoneyOfMonth(YearMonth month, MoneyStages money) implements Serializable {}
