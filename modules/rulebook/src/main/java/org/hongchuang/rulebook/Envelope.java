package org.hongchuang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money set aside.
 *
 * @param amount yuan; the parts, where there are any, sum to it
 * @param from first year, null where the document does not say
 * @param to last year, null where the document does not say
 * @param lead ids of the bodies that answer for it
 */
public record Envelope(
        String id,
        Localized label,
        BigDecimal amount,
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> lead,
        List<Envelope> parts,
        Cite cite,
        List<String> rulings) {
    public Envelope {
        lead = Copies.of(lead);
        parts = Copies.of(parts);
        rulings = Copies.of(rulings);
    }
}
