package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How long a federation gives itself for a step whose policy sets no time (内部时限).
 *
 * @param command the step
 * @param workingDays null if it sets none
 */
public record HouseTermView(CaseCommand command, @Nullable Integer workingDays) implements Serializable {}
