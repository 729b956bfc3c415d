package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scoring table of a case for a year.
 *
 * @param edition the edition it belongs to
 * @param revision how often a person has scored it; 0 for never
 * @param certain points that are certain
 * @param attainable points that can still be reached
 * @param grade id of the grade; null while it is open
 */
public record ScoreSheet(
        UUID caseId,
        String caseName,
        int year,
        String edition,
        int revision,
        List<ScoreLine> lines,
        BigDecimal certain,
        BigDecimal attainable,
        @Nullable String grade)
        implements Serializable {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }
}
