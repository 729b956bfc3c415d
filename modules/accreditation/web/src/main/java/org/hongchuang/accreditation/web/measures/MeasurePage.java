package org.hongchuang.accreditation.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.cases.Files;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A measure with its evidence, and what may be done with it. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Measures measures;

    @Inject
    private Meetings meetings;

    @Inject
    private Bans bans;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable MeasureView view;
    private @Nullable MeasureView followed;
    private @Nullable BanView ban;
    private List<DocumentView> documents = List.of();
    private List<MeasureKind> followers = List.of();
    private String grounds = "";
    private transient @Nullable UploadedFile file;

    public void load() {
        MeasureView shown = measures.get(Ids.parse(id));
        view = shown;
        UUID before = shown.follows();
        followed = before == null ? null : measures.get(before);
        documents = measures.documents(shown.id());
        followers = shown.state() == MeasureState.DECIDED && actor.can("MEASURE_PROPOSE")
                ? measures.followers(shown.id())
                : List.of();
        ban = bans.ofCase(shown.caseId()).stream()
                .filter(each -> each.measure().equals(shown.id()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader may open the minutes: below the organisation that met, they only see the number. */
    public boolean isMinutesInReach() {
        UUID meeting = getView().meeting();
        try {
            return meeting != null && meetings.get(meeting).id().equals(meeting);
        } catch (NotFound beyond) {
            return false;
        }
    }

    public void attach() {
        UploadedFile chosen = Files.chosen(file);
        file = null;
        String type = Objects.requireNonNullElse(chosen.getContentType(), "application/octet-stream");
        DocumentView stored = measures.attach(
                getView().id(), chosen.getFileName(), type, new ByteArrayInputStream(chosen.getContent()));
        Notice.done("accreditation.measure.attached", stored.name());
        load();
    }

    public String retract() {
        measures.retract(getView().id(), grounds);
        Notice.doneAndGone("accreditation.measure.retracted-done");
        return "/app/measures/measure?faces-redirect=true&id=" + getView().id();
    }

    /** What may be proposed next. */
    public List<MeasureKind> getFollowers() {
        return followers.stream()
                .filter(kind -> !kind.isConclusion() || !getView().concluded())
                .filter(kind -> ban != null || kind != MeasureKind.LIFT && kind != MeasureKind.SUCCESSOR)
                .toList();
    }

    public boolean isMine() {
        return getView().open() && getView().proposedBy().equals(actor.username()) && actor.can("MEASURE_PROPOSE");
    }

    public boolean isRetractable() {
        return getView().open() && actor.can("MEASURE_PROPOSE");
    }

    public MeasureView getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable MeasureView getFollowed() {
        return followed;
    }

    public @Nullable BanView getBan() {
        return ban;
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds == null ? "" : grounds;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
