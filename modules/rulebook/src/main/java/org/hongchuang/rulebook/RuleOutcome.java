package org.hongchuang.rulebook;

/** Whether a condition is met. */
public record RuleOutcome(String id, Localized label, Verdict verdict, Grounds grounds) implements Outcome {}
