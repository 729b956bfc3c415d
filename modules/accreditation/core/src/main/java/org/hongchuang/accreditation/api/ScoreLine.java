package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a score sheet: an item of the scoring table and its points.
 *
 * @param scored true if a person gives the points, false if they are computed
 * @param max the most points, bonus included
 * @param points null while open
 * @param verdict name of the rulebook's verdict
 * @param evidence what the points rest on, zh and en
 * @param cite the article
 * @param remark what the person noted
 */
public record ScoreLine(
        String item,
        String sectionZh,
        String sectionEn,
        String labelZh,
        String labelEn,
        boolean scored,
        BigDecimal max,
        @Nullable BigDecimal points,
        String verdict,
        String evidenceZh,
        String evidenceEn,
        String cite,
        String remark)
        implements Serializable {}
