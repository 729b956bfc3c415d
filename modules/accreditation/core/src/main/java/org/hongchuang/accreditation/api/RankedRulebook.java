package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.hongchuang.rulebook.Localized;

/** A policy that ranks its bases. */
public record RankedRulebook(String id, Localized title) implements Serializable {}
