package org.hongchuang.rulebook;

/**
 * A block of a form under one heading.
 *
 * @param role who fills it in, as a stable id such as {@code APPLICANT}
 */
public record FormSection(String id, Localized label, String role) {}
