package org.hongchuang.accreditation.figures;

import java.util.Map;

/** One revision of a case's figures for a year; 0 stands before the first. */
record Entered(int revision, Map<String, String> values) {
    static final Entered NOTHING = new Entered(0, Map.of());
}
