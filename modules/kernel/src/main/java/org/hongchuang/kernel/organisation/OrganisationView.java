package org.hongchuang.kernel.organisation;

import java.io.Serializable;
import java.util.UUID;

/**
 * What others see of an organisation.
 *
 * @param path ids from the root, each followed by a slash; a prefix of the paths of everything below
 */
public record OrganisationView(UUID id, String path, OrganisationKind kind, String name) implements Serializable {}
