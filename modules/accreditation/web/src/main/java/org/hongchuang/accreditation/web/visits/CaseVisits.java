package org.hongchuang.accreditation.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.PhotoCaption;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.web.cases.Files;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** The photos of the visits to a base, for its page. */
@Named
@RequestScoped
public class CaseVisits {
    @Inject
    private VisitPhotos photos;

    private final Map<UUID, List<PhotoView>> known = new HashMap<>();
    private @Nullable String caption;
    private @Nullable String takenBy;
    private @Nullable String takenOn;
    private @Nullable UploadedFile file;

    public List<PhotoView> photos(UUID caseId, UUID visit) {
        return known.computeIfAbsent(caseId, photos::of).stream()
                .filter(photo -> photo.visit().equals(visit))
                .toList();
    }

    public String add(UUID caseId, UUID visit) {
        UploadedFile chosen = Files.chosen(file);
        photos.add(
                caseId,
                visit,
                new PhotoCaption(caption, takenBy, day()),
                chosen.getFileName(),
                new ByteArrayInputStream(chosen.getContent()));
        Notice.doneAndGone("accreditation.photo.added", String.valueOf(caption).strip());
        return back(caseId);
    }

    public String remove(UUID caseId, PhotoView photo) {
        photos.remove(caseId, photo.id());
        Notice.doneAndGone("accreditation.photo.removed", photo.caption());
        return back(caseId);
    }

    private static String back(UUID caseId) {
        return "/app/accreditation/case?faces-redirect=true&id=" + caseId;
    }

    private @Nullable LocalDate day() {
        try {
            return takenOn == null || takenOn.isEmpty() ? null : LocalDate.parse(takenOn);
        } catch (DateTimeException e) {
            throw new Rejection("accreditation.photo.day");
        }
    }

    public @Nullable String getCaption() {
        return caption;
    }

    public void setCaption(@Nullable String caption) {
        this.caption = caption;
    }

    public @Nullable String getTakenBy() {
        return takenBy;
    }

    public void setTakenBy(@Nullable String takenBy) {
        this.takenBy = takenBy;
    }

    public @Nullable String getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(@Nullable String takenOn) {
        this.takenOn = takenOn;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
