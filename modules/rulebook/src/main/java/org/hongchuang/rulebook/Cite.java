package org.hongchuang.rulebook;

import org.jspecify.annotations.Nullable;

/** The article a value or a rule comes from, as listed in the outline of the edition's source. */
public record Cite(String article, @Nullable String note) {}
