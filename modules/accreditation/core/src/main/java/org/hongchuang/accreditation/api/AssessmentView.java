package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The assessment of a case in a year.
 *
 * @param edition the edition it is assessed by
 * @param recorded whether the edition has nothing to score, so that people record the grade
 * @param parts that are scored; empty where nothing is
 */
public record AssessmentView(
        UUID caseId, String caseName, int year, String edition, boolean recorded, List<PartAssessment> parts)
        implements Serializable {
    public AssessmentView {
        parts = List.copyOf(parts);
    }
}
