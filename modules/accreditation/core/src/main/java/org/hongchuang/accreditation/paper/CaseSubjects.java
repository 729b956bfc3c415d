package org.hongchuang.accreditation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;

/** What belongs to a case and has files or receipts of its own, as far as the reader may look at it. */
@ApplicationScoped
class CaseSubjects {
    private static final String OF_CASE = "with this as (select id from accr_case where public_id = ?)"
            + " select '处理措施' as folder, public_id, id from accr_measure m where case_id = (select id from this)"
            + " and (? or exists (select from accr_measure_end e where e.measure_id = m.id and e.state = 'DECIDED'))"
            + " union all select '会议纪要', g.public_id, g.id from accr_meeting g where ? and g.org_path like ? || '%'"
            + " and g.id in (select e.meeting_id from accr_measure_end e join accr_measure m on m.id = e.measure_id"
            + " where m.case_id = (select id from this))"
            + " union all select '投诉', public_id, id from accr_complaint where ? and case_id = (select id from this)"
            + " union all select '公示异议', o.public_id, o.id from accr_objection o join accr_notice n"
            + " on n.id = o.notice_id where ? and n.case_id = (select id from this)"
            + " union all select '评分佐证', public_id, id from accr_assessor where ? and case_id = (select id from this)"
            + " order by 1, 3";

    /** A base reads the receipt of a result once it was told. */
    private static final String RECEIPTS = "select r.public_id from accr_receipt r join accr_case c on c.id = r.case_id"
            + " where c.public_id = ? and (r.purpose = 'NAMING' or r.purpose = 'RESULT' and (? or exists (select from"
            + " accr_result t join accr_result_notice n on n.result_id = t.id where t.receipt = r.public_id))"
            + " or r.id = (select max(id) from accr_receipt where case_id = c.id"
            + " and purpose = 'NIGHTLY')) order by r.id";

    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    /** @param folder where its files lie in the archive */
    record Subject(String folder, UUID id) {}

    /** The caller has seen to it that the case is in reach. */
    List<Subject> of(UUID caseId) {
        return database.list(
                OF_CASE,
                row -> new Subject(row.getString(1), row.getObject(2, UUID.class)),
                caseId,
                may(Permission.MEASURE_VIEW),
                may(Permission.MEASURE_VIEW),
                actor.scope(),
                may(Permission.COMPLAINT_VIEW),
                may(Permission.NOTICE_VIEW),
                may(Permission.ASSESSMENT_VIEW));
    }

    /** What naming and results rest on, and the newest of a night; oldest first. */
    List<UUID> receipts(UUID caseId) {
        return database.list(RECEIPTS, row -> row.getObject(1, UUID.class), caseId, may(Permission.RESULT_VIEW));
    }

    private boolean may(Permission permission) {
        return actor.get().may(permission);
    }
}
