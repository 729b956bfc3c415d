package org.hongchuang.rulebook;

/**
 * A step of the procedure.
 *
 * @param role who takes it, as a stable id such as {@code COUNTY_UNION}
 */
public record Step(String id, Localized label, String role, Cite cite) {}
