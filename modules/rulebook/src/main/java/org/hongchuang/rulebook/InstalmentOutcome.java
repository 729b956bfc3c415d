package org.hongchuang.rulebook;

import java.math.BigDecimal;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instalment is due for the year appraised.
 *
 * @param id id of the subsidy
 * @param amount yuan due for the year if the verdict is MET, else null
 * @param path the years so far and what can still come; null while the year of naming is unknown or ahead
 */
public record InstalmentOutcome(
        String id,
        Localized label,
        Verdict verdict,
        @Nullable BigDecimal amount,
        @Nullable InstalmentPath path,
        Grounds grounds)
        implements Outcome {}
