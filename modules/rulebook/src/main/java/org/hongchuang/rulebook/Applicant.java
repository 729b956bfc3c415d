package org.hongchuang.rulebook;

/** A sort of body that may or may not apply. */
public record Applicant(String id, Localized label, boolean may, Cite cite) {}
