package org.hongchuang.policies.api;

import org.hongchuang.rulebook.EditionId;

/** An edition was published; fired in the transaction of its publication. */
public record EditionPublished(EditionId edition, String hash) {}
