package org.hongchuang.rulebook;

/** The title that is conferred. */
public record Honour(Localized title, boolean plaque, Cite cite) {}
