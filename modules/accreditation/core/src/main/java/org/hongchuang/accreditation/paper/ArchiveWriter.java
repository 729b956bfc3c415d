package org.hongchuang.accreditation.paper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongchuang.kernel.document.Sha256;

/** Writes a ZIP whose index tells size and hash of each file in it. Names from outside cannot leave their folder. */
final class ArchiveWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<ArchivedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Writes the content of one file. */
    interface Content {
        void write(OutputStream entry) throws IOException;
    }

    /** @param out is left open */
    ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(new Kept(out), StandardCharsets.UTF_8);
    }

    void add(String folder, String name, Content content) throws IOException {
        String path = free(folder + "/" + harmless(name));
        MessageDigest digest = Sha256.digest();
        Counted counted = new Counted(zip);
        zip.putNextEntry(new ZipEntry(path));
        content.write(new DigestOutputStream(counted, digest));
        zip.closeEntry();
        files.add(new ArchivedFile(path, counted.bytes, Sha256.hex(digest.digest())));
    }

    /** The index comes last, when all is known that it tells of. */
    void finish(CaseIndex index) throws IOException {
        zip.putNextEntry(new ZipEntry("目录.xlsx"));
        index.write(files, new Kept(zip));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String free(String path) {
        String free = path;
        for (int i = 2; !names.add(free); i++) {
            int dot = path.lastIndexOf('.');
            free = dot < 0 ? path + " (" + i + ")" : path.substring(0, dot) + " (" + i + ")" + path.substring(dot);
        }
        return free;
    }

    private static String harmless(String name) {
        String only = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return only.matches("\\.*") ? "_" : only;
    }

    /** Passes everything on but the end. */
    private static class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Counted extends Kept {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            super.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            super.write(content, from, length);
            bytes += length;
        }
    }
}
