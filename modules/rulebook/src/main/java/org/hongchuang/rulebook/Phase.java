package org.hongchuang.rulebook;

import java.time.MonthDay;

/** A part of the year's work, both days included. */
public record Phase(String id, Localized label, MonthDay from, MonthDay to, Cite cite) {}
