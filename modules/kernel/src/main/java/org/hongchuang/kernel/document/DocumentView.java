package org.hongchuang.kernel.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What others see of a stored file.
 *
 * @param bytes size
 * @param sha256 of the content, 64 hexadecimal digits
 */
public record DocumentView(
        UUID id, String name, String mediaType, long bytes, String sha256, String storedBy, Instant storedAt)
        implements Serializable {}
