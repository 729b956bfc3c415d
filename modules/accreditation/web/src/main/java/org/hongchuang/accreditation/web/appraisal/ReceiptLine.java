package org.hongchuang.accreditation.web.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a receipt as the page shows it.
 *
 * @param compared values the rule looked at, each with its name and unit
 * @param missing names of what is not known
 * @param points of a rubric item; null if open or no item
 * @param max most points of a rubric item; null for other rules
 * @param amount yuan of a subsidy or an instalment; null for other rules and while it is open
 */
public record ReceiptLine(
        String id,
        Localized label,
        String verdict,
        String cite,
        List<Localized> compared,
        List<Localized> missing,
        List<String> rulings,
        @Nullable BigDecimal points,
        @Nullable BigDecimal max,
        @Nullable BigDecimal amount) {
    /** The style of the mark before the verdict. */
    public String mark() {
        return switch (verdict) {
            case "MET" -> "hc-met";
            case "NOT_MET" -> "hc-not-met";
            default -> "hc-unknown";
        };
    }
}
