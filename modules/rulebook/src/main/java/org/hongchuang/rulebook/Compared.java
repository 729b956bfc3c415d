package org.hongchuang.rulebook;

/** A value a rule looked at: the id of a metric or threshold, and the value as text. */
public record Compared(String id, String value) {}
