package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.DraftLink;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.WhatIfSide;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/** The what-ifs in the database, beside their runs. */
@ApplicationScoped
class WhatIfStore {
    private static final String WHAT_IF = "w.rulebook, w.year as tried_year, w.past, w.before_choice, w.before_edition,"
            + " w.before_hash, w.after_choice, w.after_edition, w.after_hash, w.draft, w.draft_link";
    private static final String OF_RUNS = "select r.*, " + WHAT_IF + " from (" + Runs.COUNTED
            + " where r.kind = 'WHAT_IF') r join accr_what_if w on w.run_id = r.id";

    @Inject
    private Database database;

    @Inject
    private KeptEditions editions;

    void insert(WhatIf whatIf, KeptEdition before, KeptEdition after) {
        database.update(
                "insert into accr_what_if (run_id, rulebook, year, past, before_choice, before_edition, before_hash,"
                        + " before_content, before_readings, after_choice, after_edition, after_hash, after_content,"
                        + " after_readings, draft, draft_link) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                whatIf.run().id(),
                whatIf.rulebook(),
                whatIf.year(),
                whatIf.past(),
                whatIf.before().choice(),
                whatIf.before().edition(),
                whatIf.before().hash(),
                before.content(),
                before.readings(),
                whatIf.after().choice(),
                whatIf.after().edition(),
                whatIf.after().hash(),
                after.content(),
                after.readings(),
                whatIf.draft(),
                whatIf.link());
    }

    WhatIf get(Run run) {
        return database.first(OF_RUNS + " where r.id = ?", WhatIfStore::whatIf, run.id())
                .orElseThrow();
    }

    Edition before(WhatIf whatIf) {
        return editions.of(whatIf.before().hash(), () -> kept("before", whatIf));
    }

    Edition after(WhatIf whatIf) {
        return editions.of(whatIf.after().hash(), () -> kept("after", whatIf));
    }

    private KeptEdition kept(String side, WhatIf whatIf) {
        return database.first(
                        "select " + side + "_content, " + side + "_readings from accr_what_if where run_id = ?",
                        row -> new KeptEdition(row.getString(1), row.getString(2)),
                        whatIf.run().id())
                .orElseThrow();
    }

    Page<WhatIfView> page(String scope, PageRequest page) {
        return new Page<>(
                database.list(
                        OF_RUNS + " where r.scope like ? || '%' order by r.id desc limit ? offset ?",
                        row -> whatIf(row).view(Runs.read(row)),
                        scope,
                        page.size(),
                        page.first()),
                database.count("select count(*) from accr_run where kind = 'WHAT_IF' and scope like ? || '%'", scope));
    }

    /** Those that have ended and whose draft has not been told. */
    List<WhatIf> untold() {
        return database.list(
                OF_RUNS + " where w.draft_link = 'WAITING' and r.state in (?, ?) order by r.id",
                WhatIfStore::whatIf,
                RunState.ENDED,
                RunState.CANCELLED);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void told(WhatIf whatIf, DraftLink link) {
        database.update(
                "update accr_what_if set draft_link = ? where run_id = ? and draft_link = 'WAITING'",
                link,
                whatIf.run().id());
    }

    private static WhatIf whatIf(ResultSet row) throws SQLException {
        String link = row.getString("draft_link");
        return new WhatIf(
                new Run(
                        row.getLong("id"),
                        row.getObject("public_id", UUID.class),
                        RunKind.WHAT_IF,
                        row.getString("scope"),
                        row.getObject("as_of", LocalDate.class),
                        RunState.valueOf(row.getString("state"))),
                row.getString("rulebook"),
                row.getInt("tried_year"),
                row.getBoolean("past"),
                side(row, "before"),
                side(row, "after"),
                row.getObject("draft", UUID.class),
                link(link));
    }

    private static @Nullable DraftLink link(@Nullable String name) {
        return name == null ? null : DraftLink.valueOf(name);
    }

    private static WhatIfSide side(ResultSet row, String side) throws SQLException {
        return new WhatIfSide(
                row.getString(side + "_choice"), row.getString(side + "_edition"), row.getString(side + "_hash"));
    }
}
