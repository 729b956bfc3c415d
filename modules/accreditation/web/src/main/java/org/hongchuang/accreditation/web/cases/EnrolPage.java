package org.hongchuang.accreditation.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Enrolment;
import org.hongchuang.accreditation.api.Enrolments;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Option;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** Records a base with the document that recognised it. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Conditions conditionsOf;

    private final BasicsInput basics = new BasicsInput();
    private @Nullable String base;
    private @Nullable String baseName;
    private @Nullable String on;
    private @Nullable String number;
    private @Nullable String issuer;
    private List<Option> kinds = List.of();
    private List<ConditionLine> conditions = List.of();
    private Map<String, FieldError> errors = Map.of();
    private transient @Nullable UploadedFile document;

    @PostConstruct
    void open() {
        boolean english = Notice.locale().getLanguage().equals("en");
        kinds = enrolments.kinds().stream()
                .map(kind -> new Option(kind.id(), CaseWords.label(kind, english)))
                .toList();
        basics.setKind(kinds.isEmpty() ? null : kinds.get(0).value());
    }

    /** The conditions for a base of the kind, on what is known of the one chosen. */
    public List<ConditionLine> getConditions() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String kind = basics.getKind();
        if (kind != null
                && PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())
                && faces.getAttributes().putIfAbsent(ConditionLine.class, true) == null) {
            conditions = conditionsOf.ofRecord(chosen(), kind);
        }
        return conditions;
    }

    private @Nullable UUID chosen() {
        return base == null || base.isEmpty() ? null : Ids.parse(base);
    }

    /** The bases that could be meant by what is typed. */
    public List<Option> getBases() {
        return enrolments.bases(Objects.requireNonNullElse(baseName, "")).stream()
                .map(found -> new Option(found.id().toString(), found.name()))
                .toList();
    }

    public @Nullable String record() {
        UploadedFile file = Files.chosen(document);
        document = null;
        try {
            UUID id = enrolments.enrol(
                    enrolment(),
                    file.getFileName(),
                    Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"),
                    new ByteArrayInputStream(file.getContent()));
            Notice.doneAndGone("accreditation.enrolment.recorded");
            return "/app/accreditation/case?faces-redirect=true&id=" + id;
        } catch (InvalidAnswers refused) {
            Map<String, FieldError> byField = new HashMap<>();
            refused.errors().forEach(error -> byField.put(error.field(), error));
            errors = byField;
            Notice.refused(refused);
            return null;
        }
    }

    private Enrolment enrolment() {
        return new Enrolment(
                chosen(),
                Objects.requireNonNullElse(basics.getKind(), ""),
                basics.getCreditCode(),
                new Payee(
                        Objects.requireNonNullElse(basics.getPayeeName(), ""),
                        Objects.requireNonNullElse(basics.getPayeeAccount(), ""),
                        Objects.requireNonNullElse(basics.getPayeeBank(), "")),
                day(),
                number,
                issuer);
    }

    private @Nullable LocalDate day() {
        try {
            return on == null ? null : LocalDate.parse(on);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What is wrong with a field. */
    public @Nullable String error(String field) {
        FieldError error = errors.get(field);
        return error == null ? null : Texts.of(Notice.locale(), error.code());
    }

    public BasicsInput getBasics() {
        return basics;
    }

    public List<Option> getKinds() {
        return kinds;
    }

    public @Nullable String getBase() {
        return base;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }

    public @Nullable String getBaseName() {
        return baseName;
    }

    public void setBaseName(@Nullable String baseName) {
        this.baseName = baseName;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable UploadedFile getDocument() {
        return document;
    }

    public void setDocument(@Nullable UploadedFile document) {
        this.document = document;
    }
}
