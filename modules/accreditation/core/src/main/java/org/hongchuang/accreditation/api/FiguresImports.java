package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/**
 * Figures of many bases for one year from an .xlsx: a row per base, known by its credit code, a column per metric. First
 * the file is checked and shown, then the same person confirms it. Whatever is not the actor's own is {@link NotFound}.
 */
public interface FiguresImports {
    /**
     * Checks a file of at most 100,000 rows and keeps what it would change. A file of the same person for the same year
     * that still waits is given up.
     *
     * @throws SheetErrors naming row and column of everything wrong; nothing was kept
     */
    FiguresImport check(int year, String fileName, InputStream xlsx);

    FiguresImport get(UUID id);

    /** What would change, in the order of the file; nothing once it was confirmed or given up. */
    Page<FiguresImportRow> rows(UUID id, PageRequest page);

    /**
     * Enters the figures, all or none. To confirm what is confirmed changes nothing.
     *
     * @throws Rejection if figures of any of its bases were changed since it was checked, or it was given up
     */
    FiguresImport confirm(UUID id);

    /** Gives a file up; what is confirmed stays. */
    FiguresImport discard(UUID id);
}
