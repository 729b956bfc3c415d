package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.rulebook.Metric;

/** The yearly figures of bases. They are never overwritten: each change is a new revision. */
public interface Figures {
    /** Stands for whichever revision is the latest. */
    int ANY_REVISION = -1;

    /** The metrics asked for a year, in the rulebook's order: those of the year and those of a day. */
    List<Metric> metrics(UUID id, int year);

    /** Whether the actor may state a metric: flags and what the office finds are the office's to state. */
    boolean mayState(Metric metric);

    /** The latest revision. */
    FiguresView get(UUID id, int year);

    /**
     * The latest figures of the year before, as far as this year asks for them and they still fit: of this case, or where
     * it has none, of an earlier one of its organisation. Revision 0 if there are none.
     */
    FiguresView ofYearBefore(UUID id, int year);

    /** All revisions, newest first. */
    List<FiguresView> revisions(UUID id, int year);

    /**
     * Enters the figures of a year as a new revision; the same figures again change nothing.
     *
     * @param revision the latest one known to the caller (0 for none), so that a change made meanwhile is noticed;
     *     or {@link #ANY_REVISION}
     * @param values complete: a metric left out is unknown from now on
     * @throws InvalidAnswers naming each metric that is unknown or malformed
     */
    FiguresView put(UUID id, int year, int revision, Map<String, String> values, FigureSource source);

    /**
     * Enters the figures of many bases for one year, matched by credit code; all or none. Blank cells leave what is known.
     * To see first what would change, see {@link FiguresImports}.
     *
     * @return bases whose figures were entered
     * @throws SheetErrors naming row and column of everything wrong; nothing was imported
     */
    int importSheet(int year, String fileName, InputStream xlsx);

    /** An .xlsx with the columns the import expects, and a row for each named base in reach, at most 100,000. */
    byte[] template(int year);
}
