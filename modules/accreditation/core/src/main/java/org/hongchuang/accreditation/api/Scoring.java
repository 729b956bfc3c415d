package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/**
 * The assessor's desk: declaring interests, giving points on one's own sheet, handing it in (annex 2, articles 4 to 6). All
 * sheets but one's own are {@link NotFound}.
 */
public interface Scoring {
    /** The actor's sheets, newest first. */
    Page<SheetRow> mine(PageRequest page);

    ScoreSheet sheet(UUID sheet);

    /**
     * Declares the relation to the base. Who is recused no longer scores it in that year.
     *
     * @param statement what the interest is; may be empty only where there is none
     * @throws Rejection if the sheet is submitted, or the statement is missing or longer than 500 characters
     */
    ScoreSheet declare(UUID sheet, Declaration declaration, String statement);

    /**
     * Writes a new revision. Items left out are open again.
     *
     * @param revision the revision the assessor saw
     * @param scores by item id; 0 to the item's points, at most two decimals
     * @throws Rejection if interests are not declared, the sheet is frozen, points are out of range, or the revision is
     *     not the latest
     */
    ScoreSheet save(UUID sheet, int revision, Map<String, GivenScore> scores);

    /**
     * As {@link #save}, and freezes the sheet.
     *
     * @throws Rejection also if an item has no points
     */
    ScoreSheet submit(UUID sheet, int revision, Map<String, GivenScore> scores);

    /** What points amount to, by the rules of the sheet's edition; stores nothing. */
    ScoreTotals totals(ScoreSheet sheet, Map<String, BigDecimal> points);

    /**
     * Attaches evidence to an item.
     *
     * @throws Rejection if the sheet is not open or the file is empty or too large
     */
    DocumentView attach(UUID sheet, String item, String name, String mediaType, InputStream content);

    /** A file attached to a sheet; also for those who may look at assessments. */
    DocumentContent document(UUID sheet, UUID document);
}
