package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document an edition is made from.
 *
 * @param number the issuer's document number
 * @param issuedOn null where the document does not say
 * @param outline every article of the document, in its order
 */
public record Source(
        Localized title,
        String number,
        Localized issuer,
        Localized territory,
        @Nullable LocalDate issuedOn,
        List<String> outline) {
    public Source {
        outline = Copies.of(outline);
    }
}
