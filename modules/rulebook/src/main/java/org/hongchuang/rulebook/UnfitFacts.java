package org.hongchuang.rulebook;

/** The facts contradict the edition: an unknown kind, a figure of another type, more points than an item has. */
public final class UnfitFacts extends RuntimeException {

    public UnfitFacts(String message) {
        super(message);
    }
}
