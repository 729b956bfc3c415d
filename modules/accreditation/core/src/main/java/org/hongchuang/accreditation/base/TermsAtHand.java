package org.hongchuang.accreditation.base;

import java.util.Map;
import org.hongchuang.accreditation.api.CaseCommand;
import org.jspecify.annotations.Nullable;

/** The times federations give themselves, read once for many cases. */
record TermsAtHand(Map<Key, Integer> workingDays) {
    /** @param federation path of the root, such as {@code /1/} */
    record Key(String federation, CaseCommand command) {}

    /** @param orgPath of a case; null where the federation sets none */
    @Nullable
    Integer of(String orgPath, CaseCommand command) {
        return workingDays.get(new Key(orgPath.substring(0, orgPath.indexOf('/', 1) + 1), command));
    }
}
