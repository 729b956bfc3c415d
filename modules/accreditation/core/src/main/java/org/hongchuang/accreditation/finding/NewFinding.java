package org.hongchuang.accreditation.finding;

import java.util.UUID;
import org.hongchuang.accreditation.api.FindingAction;

/** What an evaluation found about a case. */
public record NewFinding(
        UUID id,
        long caseId,
        String orgPath,
        String rule,
        FindingAction action,
        String cite,
        String labelZh,
        String labelEn,
        int year) {}
