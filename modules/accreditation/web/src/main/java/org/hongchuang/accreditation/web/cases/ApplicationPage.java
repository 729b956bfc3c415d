package org.hongchuang.accreditation.web.cases;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CarryOver;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.EarlierApplication;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.MaterialView;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Option;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** The application of a base: its form beside the conditions, the roster, the evidence, and handing it in. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private CarryOver carryOver;

    @Inject
    private Conditions conditionsOf;

    @Inject
    private Cases cases;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable CaseView view;
    private List<FormInputs> forms = List.of();
    private List<Option> kinds = List.of();
    private List<MaterialView> materials = List.of();
    private @Nullable String material;
    private @Nullable EarlierApplication earlier;
    private boolean rosterAsked;
    private boolean replacing;
    private Map<String, FieldError> errors = Map.of();
    private final BasicsInput basics = new BasicsInput();
    private @Nullable SheetErrorsShown rosterErrors;
    private transient @Nullable UploadedFile roster;
    private transient @Nullable UploadedFile evidence;
    private List<ConditionLine> conditions = List.of();

    public void load() {
        show(cases.get(Ids.parse(id)));
    }

    private void show(CaseView shown) {
        view = shown;
        basics.show(shown);
        boolean english = Notice.locale().getLanguage().equals("en");
        kinds = applications.kinds(shown.id()).stream()
                .map(kind -> new Option(kind.id(), CaseWords.label(kind, english)))
                .toList();
        rosterAsked = applications.asksForRoster(shown.id());
        showMaterials(shown.id());
        forms = applications.forms(shown.id()).stream()
                .map(form ->
                        new FormInputs(form, form.id().equals("union_work") ? shown.unionWork() : shown.application()))
                .toList();
        carryOver.earlier(shown.id()).stream().findFirst().ifPresent(this::remember);
    }

    /** The next file is taken for what is still missing. */
    private void showMaterials(UUID of) {
        materials = applications.materials(of);
        material = materials.stream()
                .filter(MaterialView::missing)
                .map(MaterialView::id)
                .findFirst()
                .orElse(null);
    }

    private void remember(EarlierApplication before) {
        earlier = before;
        forms.forEach(
                form -> form.remember(form.getId().equals("union_work") ? before.unionWork() : before.application()));
    }

    /** Takes over the answer of the application before. */
    public void carry(FieldInput field) {
        field.carry();
    }

    /** Takes over the answers of the application before where nothing is typed. */
    public void carryAll() {
        if (earlier != null) {
            basics.carry(earlier);
        }
        Carried.intoBlank(forms.stream().flatMap(FormInputs::fields).toList());
    }

    /** Takes over the roster of the application before; asks once before rows that are there are replaced. */
    public void carryRoster() {
        if (getView().residents() > 0 && !replacing) {
            replacing = true;
            return;
        }
        int rows = carryOver.takeRoster(caseId(), replacing);
        replacing = false;
        Notice.done("accreditation.application.roster-imported", rows);
        view = cases.get(caseId());
    }

    private Draft draft() {
        Map<String, Map<String, String>> answers = new HashMap<>();
        forms.forEach(form -> answers.put(form.getId(), form.answers()));
        return new Draft(
                Objects.requireNonNullElse(basics.getName(), ""),
                Objects.requireNonNullElse(basics.getKind(), ""),
                basics.getCreditCode(),
                new Payee(
                        Objects.requireNonNullElse(basics.getPayeeName(), ""),
                        Objects.requireNonNullElse(basics.getPayeeAccount(), ""),
                        Objects.requireNonNullElse(basics.getPayeeBank(), "")),
                answers.getOrDefault("application", Map.of()),
                answers.getOrDefault("union_work", Map.of()));
    }

    /** Keeps what is filled in. */
    public void save() {
        if (stored()) {
            Notice.done("accreditation.application.saved");
        }
    }

    /** Keeps what is filled in, then hands it in. */
    public @Nullable String submit() {
        if (!stored()) {
            return null;
        }
        try {
            applications.submit(caseId());
        } catch (InvalidAnswers refused) {
            complain(refused);
            return null;
        }
        Notice.doneAndGone("accreditation.application.submitted");
        return "/app/accreditation/case?faces-redirect=true&id=" + caseId();
    }

    private boolean stored() {
        try {
            applications.save(caseId(), getView().version(), draft());
        } catch (InvalidAnswers refused) {
            complain(refused);
            return false;
        }
        complainOf(Map.of());
        show(cases.get(caseId()));
        return true;
    }

    private void complain(InvalidAnswers refused) {
        Map<String, FieldError> byField = new HashMap<>();
        refused.errors().forEach(error -> byField.put(error.field(), error));
        complainOf(byField);
        Notice.refused(refused);
    }

    private void complainOf(Map<String, FieldError> found) {
        errors = found;
        forms.forEach(form -> form.complain(found));
    }

    /** What is wrong with one of the fields at the head of the page. */
    public @Nullable String error(String field) {
        FieldError error = errors.get(field);
        return error == null ? null : Texts.of(Notice.locale(), error.code());
    }

    /** The conditions on what is filled in now, computed once for each drawing of the page. */
    public List<ConditionLine> getConditions() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())
                && faces.getAttributes().putIfAbsent(ConditionLine.class, true) == null) {
            conditions = isEditable() ? conditionsOf.of(getView(), draft()) : conditionsOf.of(getView());
        }
        return conditions;
    }

    public void importRoster() {
        rosterErrors = null;
        UploadedFile file = Files.chosen(roster);
        roster = null;
        try {
            int rows = applications.importRoster(
                    caseId(), file.getFileName(), new ByteArrayInputStream(file.getContent()));
            Notice.done("accreditation.application.roster-imported", rows);
            view = cases.get(caseId());
        } catch (SheetErrors refused) {
            rosterErrors = SheetErrorsShown.of(refused);
            Notice.refused(refused);
        }
    }

    public void attach() {
        UploadedFile file = Files.chosen(evidence);
        evidence = null;
        String type = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
        DocumentView stored = applications.attach(
                caseId(), material, file.getFileName(), type, new ByteArrayInputStream(file.getContent()));
        showMaterials(caseId());
        Notice.done("accreditation.application.attached", stored.name());
    }

    public StreamedContent getTemplate() {
        return Files.xlsx("花名册模板.xlsx", applications.rosterTemplate());
    }

    public List<DocumentView> getDocuments() {
        return cases.documents(caseId());
    }

    /** What the organisation handed in before; null if this is its first application. */
    public @Nullable EarlierApplication getEarlier() {
        return earlier;
    }

    private UUID caseId() {
        return getView().id();
    }

    public CaseView getView() {
        return Objects.requireNonNull(view);
    }

    public boolean isEditable() {
        return getView().editable() && actor.can("APPLICATION_EDIT");
    }

    public List<MaterialView> getMaterials() {
        return materials;
    }

    /** Those that are files of the applicant's own. */
    public List<MaterialView> getAskedFiles() {
        return materials.stream().filter(each -> !each.byForm()).toList();
    }

    /** The material that the next file is; null for other evidence. */
    public @Nullable String getMaterial() {
        return material;
    }

    public void setMaterial(@Nullable String material) {
        this.material = material;
    }

    public List<Option> getKinds() {
        return kinds;
    }

    /** Whether a roster of residents has to be handed in. */
    public boolean isRosterAsked() {
        return rosterAsked;
    }

    /** Whether it was asked to replace the roster. */
    public boolean isReplacing() {
        return replacing;
    }

    public BasicsInput getBasics() {
        return basics;
    }

    public List<FormInputs> getForms() {
        return forms;
    }

    public @Nullable SheetErrorsShown getRosterErrors() {
        return rosterErrors;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable UploadedFile getRoster() {
        return roster;
    }

    public void setRoster(@Nullable UploadedFile roster) {
        this.roster = roster;
    }

    public @Nullable UploadedFile getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable UploadedFile evidence) {
        this.evidence = evidence;
    }
}
