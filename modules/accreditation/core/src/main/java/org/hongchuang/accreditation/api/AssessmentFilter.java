package org.hongchuang.accreditation.api;

import org.jspecify.annotations.Nullable;

/**
 * Which assessments are wanted.
 *
 * @param text part of the base's name; null does not narrow
 */
public record AssessmentFilter(int year, @Nullable String text) {}
