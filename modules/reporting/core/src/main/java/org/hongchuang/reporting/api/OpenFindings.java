package org.hongchuang.reporting.api;

import java.io.Serializable;
import org.hongchuang.accreditation.api.FindingAction;

/** How many findings of one action a person must still decide. */
public record OpenFindings(FindingAction action, long count) implements Serializable {}
