package org.hongchuang.rulebook;

/** What became of an article: rules, a form or screen, a step, human judgement, no effect in a system. */
public enum Fate {
    RULE,
    FORM,
    STEP,
    HUMAN,
    NO_EFFECT
}
