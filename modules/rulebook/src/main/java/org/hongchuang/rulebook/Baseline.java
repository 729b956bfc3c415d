package org.hongchuang.rulebook;

/**
 * What growth is measured from.
 *
 * @param metric id of the metric that holds that year's figure
 */
public record Baseline(int year, String metric) {}
