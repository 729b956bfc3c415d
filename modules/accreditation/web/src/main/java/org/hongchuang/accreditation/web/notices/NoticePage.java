package org.hongchuang.accreditation.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.NoticeView;
import org.hongchuang.accreditation.api.Notices;
import org.hongchuang.accreditation.api.ObjectionReport;
import org.hongchuang.accreditation.api.Objections;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.cases.Files;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** One notice with the objections to it, and what the present person may do about them. */
@Named
@ViewScoped
public class NoticePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    @Inject
    private Objections objections;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable NoticeView view;
    private @Nullable LocalDate day;
    private @Nullable String objector;
    private @Nullable String text;
    private @Nullable String minutesNo;
    private transient @Nullable UploadedFile file;

    public void load() {
        view = notices.get(Ids.parse(id));
    }

    public boolean isMayRecord() {
        NoticeState state = getView().state();
        return actor.can("OBJECTION_RECORD") && (state == NoticeState.POSTED || state == NoticeState.OBJECTED);
    }

    public boolean isAnswerable() {
        return getView().objections().stream().anyMatch(objection -> objection.answerable());
    }

    /** Records an objection, with its document if one was chosen. */
    public String record() throws IOException {
        UUID recorded = objections.record(noticeId(), new ObjectionReport(day, objector, text));
        UploadedFile chosen = file;
        if (chosen != null
                && chosen.getFileName() != null
                && !chosen.getFileName().isEmpty()) {
            UploadedFile given = Files.chosen(chosen);
            objections.attach(
                    recorded,
                    given.getFileName(),
                    Objects.requireNonNullElse(given.getContentType(), "application/octet-stream"),
                    new ByteArrayInputStream(given.getContent()));
        }
        return done("objected");
    }

    public String answer(UUID objection, boolean upheld) {
        objections.answer(objection, upheld, text);
        return done("answered");
    }

    public String maintain() {
        notices.maintain(noticeId(), new Decision(day, minutesNo, text));
        return done("maintained");
    }

    private String done(String what) {
        Notice.doneAndGone("accreditation.notice.done." + what);
        return "/app/accreditation/notice?faces-redirect=true&id=" + noticeId();
    }

    private UUID noticeId() {
        return getView().posted().id();
    }

    public NoticeView getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getObjector() {
        return objector;
    }

    public void setObjector(@Nullable String objector) {
        this.objector = objector;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getMinutesNo() {
        return minutesNo;
    }

    public void setMinutesNo(@Nullable String minutesNo) {
        this.minutesNo = minutesNo;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
