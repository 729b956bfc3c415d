package org.hongchuang.reporting.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Bases with a grade in a year's latest appraisal.
 *
 * @param grade id of the grade in the edition, or null where items are still open and no grade can be given
 * @param labelZh the edition's name of the grade; empty where there is none
 */
public record GradeCount(int year, @Nullable String grade, String labelZh, String labelEn, long count)
        implements Serializable {}
