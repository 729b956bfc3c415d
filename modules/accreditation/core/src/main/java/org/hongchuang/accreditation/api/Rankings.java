package org.hongchuang.accreditation.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;

/** The order of all bases by the results of a year. */
public interface Rankings {
    /** The policies that rank at all. */
    List<RankedRulebook> rulebooks();

    /**
     * Ranks the results determined so far.
     *
     * @throws Rejection if the policy is unknown or has no ranking
     */
    RankingView of(String rulebook, int year);

    /** Writes the ranking as an .xlsx. */
    void export(String rulebook, int year, Locale language, OutputStream out);
}
