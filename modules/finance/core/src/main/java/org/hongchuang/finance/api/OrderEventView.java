package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;

/** A step in the life of a payment order; the command of the first is {@code MAKE}. */
public record OrderEventView(Instant at, String displayName, String command, OrderState toState, String grounds)
        implements Serializable {}
