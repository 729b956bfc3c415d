package org.hongchuang.finance.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Bank statements and how their files are read. For those who act for the city alone. */
public interface BankStatements {
    /** Largest file accepted, in bytes: 20 MB. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /** Imported statements, newest first. */
    Page<StatementRow> page(PageRequest page);

    List<BankMapping> mappings();

    Optional<BankMapping> mapping(String bank);

    /** Saves how this bank's files are read, in place of what was saved before. */
    void saveMapping(BankMapping mapping);

    /** The columns and first rows of a CSV file. */
    CsvPreview preview(byte[] file, BatchCharset charset, char delimiter, int headerLine);

    /**
     * Imports a file and matches its lines. While any line is wrong nothing is imported.
     *
     * @param fileName as the user named it
     * @param file read no further than {@link #MAX_BYTES}
     * @throws org.hongchuang.kernel.error.Rejection if the file is too large, unreadable, or was imported before
     */
    ImportReport importFile(String bank, StatementFormat format, String fileName, InputStream file) throws IOException;
}
