package org.hongchuang.rulebook;

/** A department, working group or office that tasks and duties name. */
public record Body(String id, Localized label, Cite cite) {}
