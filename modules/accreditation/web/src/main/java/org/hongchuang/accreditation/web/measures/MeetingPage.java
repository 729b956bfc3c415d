package org.hongchuang.accreditation.web.measures;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureFilter;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.MeetingView;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.web.cases.Files;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** Records a meeting: what it decided, what will follow, its minutes. Sent twice it is recorded once. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Measures measures;

    @Inject
    private Meetings meetings;

    private final UUID id = PublicId.next();
    private final Ballot ballot = new Ballot();
    private String text = "";
    private List<EffectLine> effects = List.of();
    private @Nullable LocalDate metOn;
    private @Nullable LocalDate notifiedOn;
    private @Nullable String minutesNo;
    private transient @Nullable UploadedFile file;

    @PostConstruct
    void load() {
        search();
    }

    public void search() {
        turn(0);
    }

    public void forth() {
        turn(ballot.getTo());
    }

    public void back() {
        turn(ballot.getFrom() - 1 - Ballot.SIZE);
    }

    private void turn(int to) {
        MeasureFilter waiting = new MeasureFilter(text, MeasureState.PROPOSED, null, null, null);
        ballot.turn(to, page -> measures.page(waiting, page));
    }

    public void preview() {
        effects = List.of();
        Map<UUID, MeasureView> byId = ballot.given().stream()
                .map(VoteLine::getMeasure)
                .collect(Collectors.toMap(MeasureView::id, Function.identity()));
        effects = meetings.preview(draft()).stream()
                .map(effect -> line(Objects.requireNonNull(byId.get(effect.measure())), effect))
                .toList();
    }

    private static EffectLine line(MeasureView measure, MeasureEffect effect) {
        Rejection problem = effect.problem();
        return new EffectLine(measure, effect, problem == null ? null : Texts.of(Notice.locale(), problem));
    }

    public String submit() {
        UploadedFile minutes = Files.chosen(file);
        file = null;
        String type = Objects.requireNonNullElse(minutes.getContentType(), "application/octet-stream");
        MeetingView recorded =
                meetings.decide(draft(), minutes.getFileName(), type, new ByteArrayInputStream(minutes.getContent()));
        Notice.doneAndGone(
                "accreditation.meeting.recorded", recorded.minutesNo(), recorded.decided(), recorded.rejected());
        return "/app/measures/measures?faces-redirect=true";
    }

    private MeetingDraft draft() {
        return new MeetingDraft(
                id,
                metOn,
                notifiedOn,
                minutesNo,
                ballot.given().stream().map(VoteLine::toVote).toList());
    }

    public Ballot getBallot() {
        return ballot;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.strip();
    }

    public List<EffectLine> getEffects() {
        return effects;
    }

    public @Nullable LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(@Nullable LocalDate metOn) {
        this.metOn = metOn;
    }

    public @Nullable LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(@Nullable LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
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
