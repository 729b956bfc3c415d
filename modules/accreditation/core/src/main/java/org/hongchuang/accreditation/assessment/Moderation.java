package org.hongchuang.accreditation.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hongchuang.accreditation.api.PartAssessment;

/** A meeting that settled points, by item with the reason. */
record Moderation(
        String part,
        LocalDate heldOn,
        String minutesNo,
        String participants,
        Map<String, BigDecimal> points,
        Map<String, String> reasons,
        String recordedBy) {

    PartAssessment.Meeting view() {
        return new PartAssessment.Meeting(heldOn, minutesNo, participants, recordedBy);
    }
}
