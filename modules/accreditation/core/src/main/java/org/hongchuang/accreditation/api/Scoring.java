package org.hongchuang.accreditation.api;

import java.util.Map;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;

/** Scoring of the items that only a person can judge. */
public interface Scoring {
    /**
     * The score sheet of a case.
     *
     * @throws NotFound if there is no such case in reach
     */
    ScoreSheet sheet(UUID caseId, int year);

    /**
     * Writes a new revision of the points given by a person. Items left out are open again.
     *
     * @param revision the revision the person saw
     * @param scores by item id; 0 to the item's points, at most two decimals
     * @throws NotFound if there is no such case in reach
     * @throws Rejection if the case is not named, an item is computed or unknown, points are out of range, a remark is
     *     longer than 500 characters, or somebody else has scored meanwhile
     */
    ScoreSheet save(UUID caseId, int year, int revision, Map<String, GivenScore> scores);
}
