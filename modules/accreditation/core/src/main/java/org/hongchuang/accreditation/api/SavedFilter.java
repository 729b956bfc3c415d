package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * A filter of the list of cases kept under a name.
 *
 * @param text as in {@link CaseFilter}; empty for none
 * @param state a word as {@link CaseFilter#states} reads it; empty for all
 * @param kind id of a kind of base; empty for all
 * @param standard whether the list opens with it
 */
public record SavedFilter(UUID id, String name, String text, String state, String kind, boolean standard)
        implements Serializable {}
