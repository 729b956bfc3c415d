package org.hongchuang.accreditation.receipt;

/**
 * A place in which a receipt computed again is not what was stored.
 *
 * @param path what differs; {@code edition} where nothing could be computed
 * @param stored empty if there was nothing, as {@code computed} if nothing came out
 */
public record Difference(String path, String stored, String computed) {}
