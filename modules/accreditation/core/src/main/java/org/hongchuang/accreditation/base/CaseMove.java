package org.hongchuang.accreditation.base;

import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;

/** A step a case has just made. */
public record CaseMove(CaseCommand command, CaseState from, CaseState to) {}
