package org.hongchuang.accreditation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.PaymentHolds;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;

/** Objections to the newest notice of a case hold up its payments. */
@ApplicationScoped
@Transactional
class NoticeHolds implements PaymentHolds {
    @Inject
    private Database database;

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Map<UUID, HoldReason> of(Collection<UUID> cases) {
        Map<UUID, HoldReason> holds = new HashMap<>();
        if (!cases.isEmpty()) {
            database.list(
                    "select c.public_id, n.state from accr_notice n join accr_case c on c.id = n.case_id"
                            + " where n.state in ('OBJECTED', 'UPHELD') and c.public_id = any (?) and not exists"
                            + " (select 1 from accr_notice later where later.case_id = n.case_id and later.id > n.id)",
                    row -> holds.put(
                            row.getObject(1, UUID.class),
                            NoticeState.valueOf(row.getString(2)) == NoticeState.OBJECTED
                                    ? HoldReason.OBJECTION_OPEN
                                    : HoldReason.OBJECTION_UPHELD),
                    new Database.Column("uuid", List.copyOf(cases)));
        }
        return holds;
    }
}
