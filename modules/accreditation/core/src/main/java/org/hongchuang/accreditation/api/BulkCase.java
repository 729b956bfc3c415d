package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * A case as it was previewed.
 *
 * @param version of the case then
 */
public record BulkCase(UUID id, int version) implements Serializable {}
