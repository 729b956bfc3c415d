package org.hongchuang.accreditation.whatif;

import java.util.EnumSet;
import java.util.Set;
import org.hongchuang.accreditation.api.Change;
import org.jspecify.annotations.Nullable;

/**
 * A case under both editions.
 *
 * @param before null if that edition cannot work with the facts, as {@code after}
 * @param problem why one of them cannot; null if both can
 */
record ComparedCase(
        long caseId,
        @Nullable Outlook before,
        @Nullable Outlook after,
        @Nullable String problem,
        Set<Change> changes) {

    static ComparedCase of(long caseId, Trial before, Trial after) {
        Outlook was = before.outlook();
        Outlook becomes = after.outlook();
        String problem = before.problem() == null ? after.problem() : before.problem();
        Set<Change> changes = was == null || becomes == null ? EnumSet.of(Change.UNFIT) : Comparison.of(was, becomes);
        return new ComparedCase(caseId, was, becomes, problem, changes);
    }

    /** One edition tried on a case; one of the two is null. */
    record Trial(@Nullable Outlook outlook, @Nullable String problem) {}
}
