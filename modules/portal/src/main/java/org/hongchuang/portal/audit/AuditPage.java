package org.hongchuang.portal.audit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.kernel.audit.AuditAction;
import org.hongchuang.kernel.audit.AuditFilter;
import org.hongchuang.kernel.audit.AuditLine;
import org.hongchuang.kernel.audit.AuditReview;
import org.hongchuang.kernel.audit.ChainCheck;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.portal.list.Rows;
import org.jspecify.annotations.Nullable;

/** The audit trail with its filters, and the verification of its chain. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private AuditReview review;

    private String person = "";
    private @Nullable String action;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    private transient @Nullable Rows<AuditLine> rows;

    public Rows<AuditLine> getRows() {
        Rows<AuditLine> model = rows;
        if (model == null) {
            model = Rows.of(
                    page -> review.page(new AuditFilter(person, action, from, to), page),
                    line -> Long.toString(line.number()));
            rows = model;
        }
        return model;
    }

    public List<AuditAction> getActions() {
        return review.actions();
    }

    /** Computes the whole chain anew and says what was found. */
    public void verify() {
        ChainCheck check = review.verify();
        Long broken = check.broken();
        if (broken == null) {
            say(FacesMessage.SEVERITY_INFO, "portal.audit.whole", check.whole());
        } else {
            say(FacesMessage.SEVERITY_ERROR, "portal.audit.broken", broken.toString(), check.brokenAt(), check.whole());
        }
    }

    private static void say(FacesMessage.Severity severity, String key, @Nullable Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.of(faces.getViewRoot().getLocale(), key, values);
        faces.addMessage(null, new FacesMessage(severity, text, text));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action == null || action.isEmpty() ? null : action;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
