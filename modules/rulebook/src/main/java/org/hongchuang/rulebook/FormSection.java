package org.hongchuang.rulebook;

/** A block of a form under one heading. */
public record FormSection(String id, Localized label) {}
