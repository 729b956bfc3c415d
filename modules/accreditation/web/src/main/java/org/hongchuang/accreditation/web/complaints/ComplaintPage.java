package org.hongchuang.accreditation.web.complaints;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.api.ComplaintView;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.cases.Files;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** One complaint, and the steps the present person may take. */
@Named
@ViewScoped
public class ComplaintPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Complaints complaints;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable ComplaintView view;
    private @Nullable String grounds;
    private @Nullable LocalDate day;
    private transient @Nullable UploadedFile file;

    public void load() {
        view = complaints.get(Ids.parse(id));
    }

    /** Whether the command that is open next asks for a day. */
    public boolean isAskingForDay() {
        return may("VERIFY") || may("ACCEPT");
    }

    public boolean may(String command) {
        return getView().open().contains(ComplaintCommand.valueOf(command));
    }

    public List<ComplaintCommand> getCommands() {
        return getView().open().stream().sorted().toList();
    }

    public boolean isMayAttach() {
        return actor.can("COMPLAINT_REGISTER") && getView().state() == ComplaintState.REGISTERED;
    }

    public String step(ComplaintCommand command) {
        complaints.step(getView().id(), command, grounds, day);
        Notice.doneAndGone(
                "accreditation.complaint.done.step",
                Texts.of(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        "accreditation.complaint.ComplaintCommand." + command));
        return again();
    }

    public String attach() throws IOException {
        UploadedFile chosen = Files.chosen(file);
        complaints.attach(
                getView().id(),
                chosen.getFileName(),
                Objects.requireNonNullElse(chosen.getContentType(), "application/octet-stream"),
                new ByteArrayInputStream(chosen.getContent()));
        Notice.doneAndGone("accreditation.complaint.done.attached", chosen.getFileName());
        return again();
    }

    private String again() {
        return "/app/accreditation/complaint?faces-redirect=true&id="
                + getView().id();
    }

    public ComplaintView getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
