package org.hongchuang.accreditation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.hongchuang.kernel.error.Rejection;

/**
 * Unpacks a workbook once without keeping anything, to see that it is one and stays within bounds. Sizes stated in the
 * file are not believed. It is unpacked by the library the reader uses, so that both see the same entries.
 */
final class ZipGuard {
    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final long MOST_STRINGS = 100L * 1024 * 1024;
    private static final long SUSPICIOUS_FROM = 10L * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int PROLOGUE = 512;

    private final String fileName;
    private final byte[] buffer = new byte[64 * 1024];

    ZipGuard(String fileName) {
        this.fileName = fileName;
    }

    /** @throws Rejection if the bytes are no .xlsx, or would swell beyond the bounds */
    void check(byte[] xlsx) {
        if (xlsx.length < 4 || xlsx[0] != 'P' || xlsx[1] != 'K') {
            throw new Rejection("accreditation.sheet.not-xlsx", fileName);
        }
        boolean workbook = false;
        long total = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                workbook |= entry.getName().equals("xl/workbook.xml");
                long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_STRINGS : MOST_BYTES;
                try (InputStream content = zip.getInputStream(entry)) {
                    total += unpack(content, Math.min(most, MOST_BYTES - total), (long) xlsx.length * MOST_RATIO);
                }
            }
        } catch (IOException e) {
            throw new Rejection("accreditation.sheet.damaged", fileName);
        }
        if (!workbook) {
            throw new Rejection("accreditation.sheet.not-xlsx", fileName);
        }
    }

    private long unpack(InputStream entry, long most, long plausible) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            if (size == 0) {
                refuseDoctype(read);
            }
            size += read;
            if (size > most || size > SUSPICIOUS_FROM && size > plausible) {
                throw bomb();
            }
        }
        return size;
    }

    /** Office programs never write a document type; entities in one are an attack. */
    private void refuseDoctype(int read) {
        String start = new String(buffer, 0, Math.min(read, PROLOGUE), StandardCharsets.ISO_8859_1);
        if (start.contains("<!DOCTYPE")) {
            throw new Rejection("accreditation.sheet.damaged", fileName);
        }
    }

    private Rejection bomb() {
        return new Rejection("accreditation.sheet.swells", fileName);
    }
}
