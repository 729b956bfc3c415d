package org.hongchuang.policies.api;

import java.io.Serializable;

/**
 * A saved version of a draft.
 *
 * @param number from 1
 * @param hash SHA-256 of its content as an edition
 */
public record DraftVersionView(int number, Signature saved, String hash) implements Serializable {}
