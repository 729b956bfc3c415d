package org.hongchuang.accreditation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.DueQuery;
import org.hongchuang.kernel.task.DueSource;

/** Complaints that are to be put right until a day: the office looks whether they are. */
@ApplicationScoped
class ComplaintDue implements DueSource {
    private static final String SELECT = "select x.org_path, c.name, coalesce(o.name, ''), x.registered_at, x.deadline,"
            + " '/app/accreditation/complaint.xhtml?id=' || x.public_id, null, null, null from accr_complaint x"
            + " join accr_case c on c.id = x.case_id left join kern_organisation o on o.path ="
            + " substring(x.org_path from '^/[0-9]+/[0-9]+/') and o.kind in ('CITY', 'COUNTY', 'ZONE')"
            + " where x.state = 'VERIFIED' and x.deadline <= ?";

    @Override
    public List<DueQuery> due(LocalDate until) {
        return List.of(
                new DueQuery("accreditation.complaint.reminder", Role.OFFICE_OFFICER, false, SELECT, List.of(until)));
    }
}
