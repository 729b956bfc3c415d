package org.hongchuang.rulebook;

/** One way to read an ambiguous clause. */
public record Reading(String id, Localized label) {}
