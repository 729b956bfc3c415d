package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of one assessor for a case and year, or a part of it.
 *
 * @param part {@link #WHOLE}, or the id of a partial assessment
 * @param edition the edition it is generated from
 * @param revision how often it was saved; 0 for never
 * @param declared null until the assessor has declared
 */
public record ScoreSheet(
        UUID id,
        UUID caseId,
        String caseName,
        int year,
        String part,
        Localized partLabel,
        String edition,
        AssessorState state,
        @Nullable Declaration declared,
        String statement,
        int revision,
        List<ScoreLine> lines)
        implements Serializable {
    /** The part of a year that is scored as a whole. */
    public static final String WHOLE = "whole";

    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /** Whether points can be given now. */
    public boolean open() {
        return state == AssessorState.SCORING;
    }
}
