package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * A place in which a receipt computed again is not what was stored.
 *
 * @param path what differs, such as {@code appraisal.grade} or {@code sha256}
 * @param stored what was stored; empty if there was nothing
 * @param computed what came out; empty if nothing did
 */
public record ReplayDifference(
        UUID receipt, String caseName, Replay.Result result, String path, String stored, String computed)
        implements Serializable {}
