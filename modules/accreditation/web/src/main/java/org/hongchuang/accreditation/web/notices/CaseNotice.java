package org.hongchuang.accreditation.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.NoticeFilter;
import org.hongchuang.accreditation.api.NoticeRow;
import org.hongchuang.accreditation.api.Notices;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** What of public notice concerns one base, for its page. */
@Named
@ViewScoped
public class CaseNotice implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final PageRequest LATEST = new PageRequest(0, 10);

    @Inject
    private Notices notices;

    private @Nullable String contact;
    private @Nullable List<NoticeRow> rows;
    private @Nullable Boolean due;

    public List<NoticeRow> of(UUID caseId) {
        List<NoticeRow> found = rows;
        if (found == null) {
            found = notices.page(new NoticeFilter(null, caseId), LATEST).rows();
            rows = found;
        }
        return found;
    }

    public boolean due(UUID caseId) {
        Boolean known = due;
        if (known == null) {
            known = notices.isDue(caseId);
            due = known;
        }
        return known;
    }

    public String post(UUID caseId) {
        UUID id = notices.post(caseId, contact);
        Notice.doneAndGone("accreditation.notice.done.posted");
        return "/app/accreditation/notice?faces-redirect=true&id=" + id;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
