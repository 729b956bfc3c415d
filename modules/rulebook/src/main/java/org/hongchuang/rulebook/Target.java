package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure the issuer set itself to reach by a day. */
public record Target(String id, Localized label, BigDecimal atLeast, Localized unit, LocalDate by, Cite cite) {}
