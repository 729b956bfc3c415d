package org.hongchuang.accreditation.api;

import java.io.Serializable;

/**
 * A part of the portfolio that could not be evaluated in a run.
 *
 * @param no its number within the run, from 1
 * @param error why, naming the case where one is to blame
 */
public record FailedChunkView(int no, int cases, int deliveries, String error) implements Serializable {}
