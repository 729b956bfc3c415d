package org.hongchuang.accreditation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongchuang.accreditation.base.Database;

/** What the chunks of a run found, added up. */
@ApplicationScoped
public class Tallies {
    @Inject
    Database database;

    /** Stores what a chunk found, in the transaction of its work. */
    public void add(Chunk chunk, Tally tally) {
        database.batch(
                "insert into accr_tally (run_id, chunk_id, topic, was, became, items, money_was, money_became)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                tally.lines().stream()
                        .map(line -> new Object[] {
                            chunk.runId(),
                            chunk.id(),
                            line.topic(),
                            line.was(),
                            line.became(),
                            line.items(),
                            line.moneyWas(),
                            line.moneyBecame()
                        })
                        .toList());
    }

    /** The sums over all finished chunks. */
    public List<Tally.Line> of(Run run) {
        return database.list(
                "select topic, was, became, sum(items), sum(money_was), sum(money_became) from accr_tally"
                        + " where run_id = ? group by topic, was, became order by topic, was, became",
                row -> new Tally.Line(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6)),
                run.id());
    }
}
