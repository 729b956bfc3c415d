package org.hongchuang.accreditation.api;

/** What started an evaluation run: the timer of the night, a person at the screen, or another system. */
public enum RunCause {
    TIMER,
    BUTTON,
    API
}
