package org.hongchuang.finance.api;

import java.nio.charset.Charset;

/** The encodings banks ask for. */
public enum BatchCharset {
    /** With a byte order mark, so that spreadsheets recognise it. */
    UTF_8("UTF-8"),
    GB18030("GB18030");

    private final String standardName;

    BatchCharset(String standardName) {
        this.standardName = standardName;
    }

    public String standardName() {
        return standardName;
    }

    public Charset charset() {
        return Charset.forName(standardName);
    }

    /** The constant of a standard name such as {@code UTF-8}. */
    public static BatchCharset of(String standardName) {
        return standardName.equals(UTF_8.standardName) ? UTF_8 : GB18030;
    }
}
