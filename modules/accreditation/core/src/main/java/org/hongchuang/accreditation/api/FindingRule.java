package org.hongchuang.accreditation.api;

import java.io.Serializable;

/** A rule that has raised findings, with the wording of one of them. */
public record FindingRule(String rule, String labelZh, String labelEn) implements Serializable {}
