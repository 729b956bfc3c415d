package org.hongchuang.accreditation.run;

import java.time.LocalDate;
import org.hongchuang.accreditation.api.RunCause;
import org.jspecify.annotations.Nullable;

/**
 * A run about to be opened.
 *
 * @param scope path of the organisation whose cases it is about, those below included
 * @param year the year appraised, for an evaluation; else null
 * @param edition name of the edition applied, for an evaluation; else null
 */
public record NewRun(
        RunKind kind,
        String scope,
        LocalDate asOf,
        RunCause cause,
        @Nullable Integer year,
        @Nullable String edition) {}
