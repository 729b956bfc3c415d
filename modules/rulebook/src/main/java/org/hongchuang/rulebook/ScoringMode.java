package org.hongchuang.rulebook;

/** Whether an item's points follow from figures or from a person who looked at evidence. */
public enum ScoringMode {
    COMPUTED,
    SCORED
}
