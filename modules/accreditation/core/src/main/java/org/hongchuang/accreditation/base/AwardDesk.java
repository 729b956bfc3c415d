package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.Awards;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class AwardDesk implements Awards {
    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    /** Notes that a subsidy was awarded. */
    void add(long caseId, String subsidyId, int year, LocalDate on) {
        database.update(
                "insert into accr_award (case_id, subsidy, year, awarded_on) values (?, ?, ?, ?)",
                caseId,
                subsidyId,
                year,
                on);
    }

    @Override
    @Requires({Permission.PAYMENT_MATCH, Permission.STATEMENT_IMPORT})
    public void paid(UUID caseId, String subsidyId, int year, @Nullable LocalDate on) {
        int changed = database.update(
                "update accr_award a set paid_on = cast(? as date) from accr_case c"
                        + " where c.id = a.case_id and c.public_id = ? and c.org_path like ? and a.subsidy = ?"
                        + " and a.year = ?",
                on,
                caseId,
                actor.scope() + "%",
                subsidyId,
                year);
        if (changed == 0) {
            throw new NotFound(caseId);
        }
    }
}
