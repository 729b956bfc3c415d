package org.hongchuang.accreditation.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;

/** The papers of a case as people print, stamp and file them; always in Chinese, as the policy's forms are. */
public interface Papers {
    /**
     * The papers the case has by now: its forms and its roster, certificate and plaque once it holds the title, and the
     * letters on what was decided about it. The letter on a result is the base's once it was told.
     *
     * @throws NotFound if there is no such case in reach
     */
    List<PaperRow> of(UUID caseId);

    /**
     * The letters on one decision about the case.
     *
     * @param subject the measure or result decided on, or the case itself for a refusal
     * @throws NotFound if there is no such case in reach
     */
    List<PaperRow> letters(UUID caseId, UUID subject);

    /** @throws NotFound if the case has no such paper */
    PaperFile write(UUID caseId, String paper, PaperFormat format);

    /**
     * Everything the house holds on a case, as a ZIP with an index, for an inspection. Written piece by piece; the stream
     * is left open.
     *
     * @throws NotFound if there is no such case in reach, before anything is written
     */
    void archive(UUID caseId, OutputStream out) throws IOException;
}
