package org.hongchuang.rulebook;

/** A figure or table that the document leaves out and that is not invented here. */
public record Absence(String id, Localized what, Cite cite) {}
