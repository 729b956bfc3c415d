package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.run.Span;

/** Notes the database makes of cases whose facts have changed, or will on a day ({@code accr_touch}). */
@ApplicationScoped
public class Touches {
    @Inject
    Database database;

    /**
     * Strikes out what is noted about the cases of a chunk, before their facts are read: what changes later is noted anew, and
     * all of it stands again if the chunk fails.
     */
    void strike(Portfolio portfolio, Span span, LocalDate upTo) {
        database.update(
                "delete from accr_touch where case_id in (select id from (" + Portfolio.of(span)
                        + ") c) and from_day <= ?",
                Stream.concat(Arrays.stream(portfolio.values(span)), Stream.of(upTo))
                        .toArray());
    }

    /** Strikes out what is noted about cases that hold no title; when they are named, it is noted anew. */
    void strikeUntitled() {
        database.update("delete from accr_touch t using accr_case c where c.id = t.case_id and c.named_on is null");
    }
}
