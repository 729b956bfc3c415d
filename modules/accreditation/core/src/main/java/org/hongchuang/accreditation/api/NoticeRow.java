package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A public notice as lists show it.
 *
 * @param until last day of the notice, itself included
 */
public record NoticeRow(
        UUID id, UUID caseId, String caseName, LocalDate postedOn, LocalDate until, NoticeState state, int objections)
        implements Serializable {}
