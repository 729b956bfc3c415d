package org.hongchuang.accreditation.result;

import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.accreditation.api.ResultItem;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.ItemOutcome;

/** The items of a result, computed again from what the edition was told. */
record ResultItems(Edition edition) {
    List<ResultItem> of(CaseFacts facts) {
        return edition.appraise(facts).items().stream().map(this::item).toList();
    }

    private ResultItem item(ItemOutcome outcome) {
        BigDecimal points = outcome.points();
        return new ResultItem(
                outcome.label(), points, outcome.maxPoints(), outcome.cite().article());
    }
}
