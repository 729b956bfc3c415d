package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in full.
 *
 * @param application answers of the form {@code application} by field id: plain decimals, {@code yyyy-mm-dd},
 *     {@code true}/{@code false}, ids of choices
 * @param unionWork answers of the form {@code union_work}, likewise
 * @param rectifyUntil last day to put things right, included; given only while that is awaited
 * @param titleUntil last day of the title; null where it has no term
 * @param follows the case whose lower title this one is to succeed, while it is under way
 * @param succeededBy the case whose higher title took the place of this one
 * @param byRecord recorded with the document that recognised the base: decision and minutes are that document's
 * @param residents rows on the roster
 * @param open the commands the state allows, whoever may give them
 * @param version hand it back when saving, so that a change made meanwhile is noticed
 */
public record CaseView(
        UUID id,
        String rulebook,
        UUID organisation,
        String orgPath,
        String name,
        String kind,
        @Nullable String creditCode,
        @Nullable Payee payee,
        CaseState state,
        Instant stateSince,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String minutesNo,
        @Nullable String decisionGrounds,
        @Nullable String decidedBy,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate rectifyUntil,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate titleUntil,
        @Nullable UUID follows,
        @Nullable UUID succeededBy,
        boolean byRecord,
        Map<String, String> application,
        Map<String, String> unionWork,
        int residents,
        Set<CaseCommand> open,
        int version)
        implements Serializable {
    /** Whether the applicant may still change what was handed in. */
    public boolean editable() {
        return state == CaseState.DRAFT || state == CaseState.RETURNED;
    }
}
