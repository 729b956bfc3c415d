package org.hongchuang.kernel.task;

/**
 * A kind of work that waits for the present actor.
 *
 * @param textKey key of the text that names the work
 * @param count how many items wait, at least 1
 * @param link where to do it, within the portal
 */
public record Task(String textKey, long count, String link) {}
