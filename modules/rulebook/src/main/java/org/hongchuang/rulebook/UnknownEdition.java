package org.hongchuang.rulebook;

/** The edition asked for is not among the rulebooks. */
public final class UnknownEdition extends RuntimeException {

    private final EditionId id;

    public UnknownEdition(EditionId id) {
        super("There is no edition " + id);
        this.id = id;
    }

    public EditionId id() {
        return id;
    }
}
