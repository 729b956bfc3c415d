package org.hongchuang.rulebook;

/**
 * A derived metric.
 *
 * @param place of its value among those of a case
 */
record Derivation(String metric, int place, PlacedFormula formula) {}
