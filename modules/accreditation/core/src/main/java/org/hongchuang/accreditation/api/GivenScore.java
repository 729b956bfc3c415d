package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;

/** The points a person gives for an item, and what they saw. */
public record GivenScore(BigDecimal points, String remark) implements Serializable {}
