package org.hongchuang.papers;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers as files of one kind. */
public interface PaperWriter {
    /** Writes the whole file and leaves the stream open. */
    void write(Paper paper, OutputStream out) throws IOException;
}
