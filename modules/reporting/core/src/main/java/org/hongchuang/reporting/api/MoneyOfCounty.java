package org.hongchuang.reporting.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Money of one county; null for what stands directly under the city. */
public record MoneyOfCounty(@Nullable String county, MoneyStages money) implements Serializable {}
