package org.hongchuang.policies.api;

import java.io.Serializable;

/**
 * One thing wrong with the file of an edition.
 *
 * @param line from 1
 * @param column from 1
 * @param message in words of the language asked for
 */
public record EditionError(int line, int column, String message) implements Serializable {}
