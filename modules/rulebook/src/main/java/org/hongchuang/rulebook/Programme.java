package org.hongchuang.rulebook;

import java.util.List;

/** What the issuer sets itself and others to do, beside the {@link Target}s. */
public record Programme(List<Body> bodies, List<Envelope> envelopes, List<Task> tasks, List<Duty> duties) {

    static final Programme NONE = new Programme(List.of(), List.of(), List.of(), List.of());

    public Programme {
        bodies = Copies.of(bodies);
        envelopes = Copies.of(envelopes);
        tasks = Copies.of(tasks);
        duties = Copies.of(duties);
    }
}
