package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation handed in before, as far as the forms of its present case still ask for it.
 *
 * @param appliedOn the day it was handed in; for a base by record, the day of the document
 * @param application answers to the application form, by field id; those that no longer fit are left out
 * @param unionWork answers to the form on union work, in the same way
 * @param residents rows of its roster
 */
public record EarlierApplication(
        UUID caseId,
        String name,
        @Nullable LocalDate appliedOn,
        CaseState state,
        @Nullable String creditCode,
        @Nullable Payee payee,
        Map<String, String> application,
        Map<String, String> unionWork,
        int residents)
        implements Serializable {}
