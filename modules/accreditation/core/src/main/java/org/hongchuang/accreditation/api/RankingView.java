package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The order of all bases of a root organisation by the results of a year; rows are those in the actor's reach.
 *
 * @param edition the edition that ranks; empty while there is no result
 * @param editionHash with the results named in the rows it makes the order reproducible
 * @param best how many are distinguished; null where no number is set
 * @param cite the article
 * @param rulings ids of the rulings applied
 * @param ranked how many results were ranked, in reach or not
 */
public record RankingView(
        String rulebook,
        int year,
        String edition,
        String editionHash,
        Localized label,
        @Nullable Integer best,
        String cite,
        List<String> rulings,
        int ranked,
        List<RankedRow> rows)
        implements Serializable {
    public RankingView {
        rulings = List.copyOf(rulings);
        rows = List.copyOf(rows);
    }
}
