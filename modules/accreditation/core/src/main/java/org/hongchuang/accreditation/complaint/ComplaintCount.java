package org.hongchuang.accreditation.complaint;

import org.jspecify.annotations.Nullable;

/**
 * What the register says about a case, as of a day.
 *
 * @param inYear complaints verified in the year asked for
 * @param ever complaints verified since the naming
 * @param remedied whether those of the year were put right in time: false as soon as one was not, null while the time
 *     of one still runs
 */
public record ComplaintCount(
        long inYear, long ever, @Nullable Boolean remedied) {}
