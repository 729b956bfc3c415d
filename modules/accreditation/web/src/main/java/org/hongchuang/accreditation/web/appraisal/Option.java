package org.hongchuang.accreditation.web.appraisal;

import java.io.Serializable;

/** A value to choose, with the words the reader sees. */
public record Option(String value, String label) implements Serializable {}
