package org.hongchuang.accreditation.api;

import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Public notice of decisions (公示), where the edition's procedure has such a step: posted for so many working days,
 * objected to, and answered. While an objection is open the base is not named and nothing is paid.
 */
public interface Notices {
    /** Notices in reach, newest first. */
    Page<NoticeRow> page(NoticeFilter filter, PageRequest page);

    /** @throws NotFound if there is no such notice in reach */
    NoticeView get(UUID id);

    /** Whether a case waits to be posted: it is decided, its edition asks for notice, and none is posted. */
    boolean isDue(UUID caseId);

    /**
     * Posts the decision on a case from today.
     *
     * @param contact where objections are taken, as it shall be read
     * @throws Rejection if the case is not decided, its edition asks for no notice, it is posted already, or the
     *     holidays of a year are not known
     */
    UUID post(UUID caseId, @Nullable String contact);

    /**
     * Records that the meeting considered an upheld objection and keeps the title; payments go on.
     *
     * @throws Rejection if the base holds no title, an objection is open, or the actor answered one of them
     */
    void maintain(UUID notice, Decision decision);
}
