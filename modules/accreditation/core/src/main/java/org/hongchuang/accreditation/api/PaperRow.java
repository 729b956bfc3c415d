package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.hongchuang.rulebook.Localized;

/** A paper that can be had of a case. */
public record PaperRow(String id, Localized label) implements Serializable {}
