package org.hongchuang.accreditation.web.appraisal;

import org.hongchuang.rulebook.Localized;

/** A fact a receipt rests on: its name, its value with unit, and where it comes from. */
public record ReceiptInput(Localized label, Localized value, Localized origin) {}
