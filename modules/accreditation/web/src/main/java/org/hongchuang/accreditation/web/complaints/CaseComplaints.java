package org.hongchuang.accreditation.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.ComplaintFilter;
import org.hongchuang.accreditation.api.ComplaintRow;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The latest complaints about a base, for its page. */
@Named
@RequestScoped
public class CaseComplaints {
    private static final PageRequest LATEST = new PageRequest(0, 5);

    @Inject
    private Complaints complaints;

    private final Map<UUID, Page<ComplaintRow>> known = new HashMap<>();

    public Page<ComplaintRow> of(UUID caseId) {
        return known.computeIfAbsent(caseId, id -> complaints.page(new ComplaintFilter(null, null, null, id), LATEST));
    }
}
