package org.hongchuang.accreditation.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.ComplaintReport;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.cases.Notice;
import org.jspecify.annotations.Nullable;

/** The form that registers a complaint about a base. */
@Named
@ViewScoped
public class NewComplaintPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    @Inject
    private Clock clock;

    private @Nullable String caseId;
    private @Nullable CaseView base;
    private @Nullable LocalDate receivedOn;
    private @Nullable String complainant;
    private @Nullable String matter;
    private @Nullable String account;

    public void load() {
        base = cases.get(Ids.parse(caseId));
        receivedOn = LocalDate.now(clock);
    }

    public String register() {
        UUID id = complaints.register(new ComplaintReport(getBase().id(), receivedOn, complainant, matter, account));
        Notice.doneAndGone("accreditation.complaint.done.registered");
        return "/app/accreditation/complaint?faces-redirect=true&id=" + id;
    }

    public CaseView getBase() {
        return Objects.requireNonNull(base);
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getComplainant() {
        return complainant;
    }

    public void setComplainant(@Nullable String complainant) {
        this.complainant = complainant;
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }
}
