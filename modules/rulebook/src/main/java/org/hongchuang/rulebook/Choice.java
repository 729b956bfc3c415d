package org.hongchuang.rulebook;

/** One of the answers a choice field offers. */
public record Choice(String id, Localized label) {}
