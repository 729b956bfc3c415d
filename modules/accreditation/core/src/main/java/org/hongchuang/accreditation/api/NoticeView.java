package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A notice with the objections to it.
 *
 * @param minutesNo minutes of the decision that was posted
 * @param maintainable whether the reader may record that the meeting keeps the title all the same
 */
public record NoticeView(
        PublicNotice posted,
        UUID caseId,
        String caseName,
        String minutesNo,
        String postedBy,
        NoticeState state,
        boolean maintainable,
        List<ObjectionView> objections)
        implements Serializable {}
