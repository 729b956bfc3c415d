package org.hongchuang.accreditation.result;

import java.math.BigDecimal;
import java.util.UUID;
import org.hongchuang.accreditation.api.ProposalView;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the database has it.
 *
 * @param facts as JSON
 */
record Proposal(
        long id,
        UUID caseId,
        int year,
        String part,
        String edition,
        String facts,
        @Nullable BigDecimal score,
        @Nullable String grade,
        ProposalView view) {}
