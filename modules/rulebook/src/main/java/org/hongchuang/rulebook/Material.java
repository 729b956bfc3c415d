package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A document an applicant hands in.
 *
 * @param form id of the form it is, if it is one the system fills in
 */
public record Material(
        String id,
        Localized label,
        boolean required,
        @Nullable String form,
        Cite cite) {}
