package org.hongchuang.accreditation.photo;

import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;

/** The formats the platform reads itself, known by their bytes and not by what a name or a sender says. */
enum PhotoFormat {
    JPEG(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, new byte[] {(byte) 0xff, (byte) 0xd9}),
    PNG(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, new byte[] {'I', 'E', 'N', 'D'});

    private final byte[] start;
    private final byte[] end;

    PhotoFormat(byte[] start, byte[] end) {
        this.start = start;
        this.end = end;
    }

    /** @throws Rejection if it is none of them, or breaks off */
    static PhotoFormat of(String fileName, byte[] file) {
        for (PhotoFormat format : values()) {
            if (Bytes.at(file, 0, format.start)) {
                if (Bytes.last(file, format.end, file.length) < 0) {
                    throw new Rejection("accreditation.photo.damaged", fileName);
                }
                return format;
            }
        }
        throw new Rejection("accreditation.photo.format", fileName);
    }

    /** As image readers are asked for. */
    String reader() {
        return name().toLowerCase(Locale.ROOT);
    }
}
