package org.hongchuang.rulebook;

import java.time.LocalDate;

/** No edition of the rulebook is in force on the day asked for: a date before the first edition is refused. */
public final class NoEditionInForce extends RuntimeException {

    private final String rulebook;
    private final LocalDate on;

    public NoEditionInForce(String rulebook, LocalDate on) {
        super("No edition of " + rulebook + " is in force on " + on);
        this.rulebook = rulebook;
        this.on = on;
    }

    public String rulebook() {
        return rulebook;
    }

    public LocalDate on() {
        return on;
    }
}
