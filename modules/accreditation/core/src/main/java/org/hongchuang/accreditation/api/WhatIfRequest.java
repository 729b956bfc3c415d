package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to try on the portfolio.
 *
 * @param before what is in force, as {@code nanchang-bases@2019-06-20}, {@code draft:} and its id, each perhaps with
 *     {@code #NB-2=B,NB-5=B}
 * @param after what might be instead, written alike; of the same rulebook
 * @param year the year appraised
 * @param factsOf a past day whose facts are taken: those of the last receipts up to it; null for the facts of today
 */
public record WhatIfRequest(
        String before, String after, int year, @Nullable LocalDate factsOf) {}
