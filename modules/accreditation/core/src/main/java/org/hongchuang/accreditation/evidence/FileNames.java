package org.hongchuang.accreditation.evidence;

import org.hongchuang.kernel.error.Rejection;

/** Names of files as they came from someone's machine. */
public final class FileNames {
    private static final int MOST = 255;

    private FileNames() {}

    /** @throws Rejection if it is too long */
    public static String tidy(String name) {
        String tidy = name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        if (tidy.length() > MOST) {
            throw new Rejection("accreditation.case.file-name-too-long", MOST);
        }
        return tidy;
    }
}
