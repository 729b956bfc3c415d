package org.hongchuang.portal.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Faults of ours: logged once with their stack trace under a number the user is told. */
public final class Incidents {
    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    /** Logs the fault and returns what the user is told: the number, and nothing of the inside. */
    public static Problem report(Throwable fault) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String incident = HexFormat.of().withUpperCase().formatHex(number);
        LOG.log(Level.SEVERE, fault, () -> "Incident " + incident);
        return Problem.of(500, "kernel.unexpected", incident);
    }
}
