package org.hongchuang.accreditation.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.PhotoCaption;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.time.Clocks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PhotoDesk implements VisitPhotos {
    private static final int MOST_OF_VISIT = 30;
    private static final int MOST_CAPTION = 200;
    private static final int MOST_NAME = 100;

    @Inject
    private BaseCases cases;

    @Inject
    private PhotoStore photos;

    @Inject
    private CaseHistory history;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<PhotoView> of(UUID caseId) {
        return photos.of(cases.get(caseId).id());
    }

    @Override
    @Requires(Permission.CASE_VERIFY)
    public PhotoView add(UUID caseId, UUID visit, PhotoCaption caption, String fileName, InputStream file) {
        BaseCase found = cases.get(caseId);
        String text = given(caption.text(), MOST_CAPTION, "accreditation.photo.caption");
        String by = given(caption.takenBy(), MOST_NAME, "accreditation.photo.taken-by");
        requirePast(caption.takenOn());
        byte[] received = received(file);
        Snapshot snapshot = Snapshot.of(fileName, received);
        PhotoStore.Visit its = open(found, visit);
        if (photos.count(its.id()) >= MOST_OF_VISIT) {
            throw new Rejection("accreditation.photo.too-many", MOST_OF_VISIT);
        }
        PhotoView photo = new PhotoView(
                PublicId.next(),
                visit,
                text,
                by,
                taken(caption.takenOn(), snapshot.cameraAt(), its.on()),
                snapshot.cameraAt(),
                snapshot.width(),
                snapshot.height(),
                snapshot.picture().length,
                Sha256.of(snapshot.picture()),
                Sha256.of(received),
                actor.username(),
                clock.instant());
        if (photos.has(its.id(), photo.receivedSha256())) {
            throw new Rejection("accreditation.photo.twice", fileName);
        }
        photos.add(its.id(), photo, snapshot);
        history.noted(found, "photo-added", text + " " + photo.sha256());
        return photo;
    }

    @Override
    @Requires(Permission.CASE_VERIFY)
    public void remove(UUID caseId, UUID photo) {
        BaseCase found = cases.get(caseId);
        PhotoView removed = photos.of(found.id()).stream()
                .filter(each -> each.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NotFound(photo));
        open(found, removed.visit());
        photos.remove(photo);
        history.noted(found, "photo-removed", removed.caption() + " " + removed.sha256());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public byte[] picture(UUID caseId, UUID photo) {
        return photos.picture(cases.get(caseId).id(), photo).orElseThrow(() -> new NotFound(photo));
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public byte[] thumbnail(UUID caseId, UUID photo) {
        return photos.thumbnail(cases.get(caseId).id(), photo).orElseThrow(() -> new NotFound(photo));
    }

    private PhotoStore.Visit open(BaseCase found, UUID visit) {
        PhotoStore.Visit its = photos.visit(found.id(), visit).orElseThrow(() -> new NotFound(visit));
        if (its.closed()) {
            throw new Rejection("accreditation.photo.closed", found.name());
        }
        return its;
    }

    private void requirePast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Rejection("accreditation.photo.day");
        }
    }

    /** A camera's clock may be wrong: a day to come is not believed. */
    private LocalDate taken(@Nullable LocalDate stated, @Nullable Instant camera, LocalDate visited) {
        LocalDate noted =
                camera == null ? visited : camera.atZone(Clocks.SHANGHAI).toLocalDate();
        LocalDate likely = noted.isAfter(LocalDate.now(clock)) ? visited : noted;
        return Objects.requireNonNullElse(stated, likely);
    }

    private static String given(@Nullable String text, int most, String code) {
        String tidy = text == null ? "" : text.strip();
        if (tidy.isEmpty() || tidy.length() > most) {
            throw new Rejection(code, most);
        }
        return tidy;
    }

    private static byte[] received(InputStream file) {
        try {
            return file.readNBytes(Snapshot.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
