package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has filled in so far; anything but name and kind may still be missing.
 *
 * @param name of the base; answers the field {@code base_name}, and the kind that for the kind, by themselves
 * @param kind id of one of the rulebook's kinds
 * @param creditCode unified social credit code, 18 characters
 * @param payee the account a subsidy would be paid to
 * @param application answers by field id, see {@link CaseView#application()}
 * @param unionWork answers by field id
 */
public record Draft(
        String name,
        String kind,
        @Nullable String creditCode,
        @Nullable Payee payee,
        Map<String, String> application,
        Map<String, String> unionWork)
        implements Serializable {}
