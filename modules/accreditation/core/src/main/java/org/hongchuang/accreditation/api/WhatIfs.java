package org.hongchuang.accreditation.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Localized;

/**
 * What-ifs over the portfolio within the actor's reach: two editions, or two readings of one, on the same facts. They
 * write nothing but their own result. Whoever asks sees what-ifs about no more than they reach.
 */
public interface WhatIfs {
    /** What can be compared, by rulebook and first day: the editions, their other readings, and drafts the actor may read. */
    List<WhatIfChoice> choices();

    /**
     * Opens one; workers take it from there. If it tries a draft as it stands against the edition in force, over all
     * cases on the facts of today, the draft is told when it has ended.
     *
     * @throws Conflict while another of the actor's is under way
     * @throws Rejection if a choice is unknown, the two are of different rulebooks, or year or day are out of range
     */
    WhatIfView start(WhatIfRequest request, RunCause cause);

    /** @throws NotFound if there is none in reach */
    WhatIfView get(UUID id);

    /** Newest first. */
    Page<WhatIfView> page(PageRequest page);

    /**
     * What it has found so far; of a cancelled one, what its finished part found.
     *
     * @throws NotFound if there is none in reach
     */
    WhatIfSummary summary(UUID id);

    /**
     * Its cases, by number.
     *
     * @throws NotFound if there is none in reach
     */
    Page<WhatIfCase> cases(UUID id, WhatIfFilter filter, PageRequest page);

    /**
     * Names of the grades, consequences and subsidies of both editions, by id; where the two differ, the later name counts.
     *
     * @throws NotFound if there is none in reach
     */
    Map<String, Localized> words(UUID id);

    /**
     * The parts of it that were given up.
     *
     * @throws NotFound if there is none in reach
     */
    List<FailedChunkView> failedChunks(UUID id);

    /**
     * Writes its cases as an .xlsx, row by row however many there are.
     *
     * @param out not closed
     * @throws NotFound if there is none in reach
     */
    void export(UUID id, WhatIfFilter filter, Locale language, OutputStream out);

    /**
     * Begins no further part; what is finished stays, as a part.
     *
     * @throws NotFound if there is none in reach
     * @throws org.hongchuang.kernel.lifecycle.IllegalMove if it is not under way
     */
    WhatIfView cancel(UUID id);
}
