package org.hongchuang.accreditation.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.NoticeRow;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.PublicNotice;

/** A notice as it is stored. */
record Posted(
        long id,
        UUID publicId,
        long caseKey,
        UUID caseId,
        String caseName,
        String orgPath,
        LocalDate decidedOn,
        String minutesNo,
        String heading,
        String text,
        String sha256,
        LocalDate postedOn,
        LocalDate until,
        String postedBy,
        NoticeState state,
        int objections) {

    /** Whether its days are over and nothing is open. */
    boolean passed(LocalDate today) {
        return state == NoticeState.MAINTAINED || state == NoticeState.POSTED && until.isBefore(today);
    }

    NoticeRow row() {
        return new NoticeRow(publicId, caseId, caseName, postedOn, until, state, objections);
    }

    PublicNotice shown(LocalDate today) {
        boolean running = (state == NoticeState.POSTED || state == NoticeState.OBJECTED) && !until.isBefore(today);
        return new PublicNotice(publicId, heading, text, postedOn, until, running, sha256);
    }
}
