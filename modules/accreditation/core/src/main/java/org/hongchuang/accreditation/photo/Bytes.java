package org.hongchuang.accreditation.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;

/** Looks into files for what does not belong into a picture. */
final class Bytes {
    /** Readers of ZIP look this far from the end for its directory. */
    private static final int ZIP_TAIL = 65_557;

    /** Readers of PDF look this far for its beginning; browsers guess from less. */
    private static final int HEAD = 4096;

    private static final byte[] ZIP_DIRECTORY = {'P', 'K', 5, 6};
    private static final List<String> SIGNS = List.of("%pdf-", "<!doctype", "<html", "<script", "<?php", "<svg");

    private Bytes() {}

    /** @throws Rejection if another program would read the file as an archive, a document, a page or a script */
    static void refuseDisguise(String fileName, byte[] file) {
        String head =
                new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (SIGNS.stream().anyMatch(head::contains) || last(file, ZIP_DIRECTORY, ZIP_TAIL) >= 0) {
            throw new Rejection("accreditation.photo.disguised", fileName);
        }
    }

    static boolean at(byte[] file, int from, byte[] sign) {
        if (from < 0 || from + sign.length > file.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (file[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where a sign stands last within so many bytes from the end; below 0 if it does not. */
    static int last(byte[] file, byte[] sign, int within) {
        for (int from = file.length - sign.length; from >= Math.max(0, file.length - within); from--) {
            if (at(file, from, sign)) {
                return from;
            }
        }
        return -1;
    }
}
