package org.hongchuang.accreditation.web.appraisal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.ReplayDifference;
import org.hongchuang.accreditation.api.ReplayRequest;
import org.hongchuang.accreditation.api.ReplayView;
import org.hongchuang.accreditation.api.Replays;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Starts replays of stored receipts, lists earlier ones, and shows the one the address names. */
@Named
@ViewScoped
public class ReplayPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LATEST_RUNS = 100;
    private static final int LONGEST = 26;

    @Inject
    private Replays replays;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Clock clock;

    private @Nullable String id;
    private @Nullable ReplayView view;
    private BigDecimal speed = BigDecimal.ZERO;
    private List<FailedChunkView> failedChunks = List.of();
    private @Nullable String evaluation;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    private transient @Nullable LazyDataModel<ReplayView> rows;
    private transient @Nullable LazyDataModel<ReplayDifference> differences;

    /** Reads how the replay goes, if the address names one. */
    public void refresh() {
        if (id != null && !id.isEmpty()) {
            UUID wanted = Ids.parse(id);
            ReplayView found = replays.get(wanted);
            view = found;
            speed = found.progress().perSecond(clock.instant());
            failedChunks = found.progress().failed() == 0 ? List.of() : replays.failedChunks(wanted);
        }
    }

    public String startRun() {
        boolean chosen = evaluation != null && !evaluation.isEmpty();
        return started(new ReplayRequest(chosen ? Ids.parse(evaluation) : null, null, null));
    }

    public String startPeriod() {
        return started(new ReplayRequest(null, from, to));
    }

    private String started(ReplayRequest request) {
        ReplayView begun = replays.start(request, RunCause.BUTTON);
        return "/app/appraisal/replay.xhtml?faces-redirect=true&id=" + begun.id();
    }

    public void cancel() {
        replays.cancel(Ids.parse(id));
        refresh();
    }

    /** The latest evaluations, by when they began. */
    public List<Option> getEvaluations() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return evaluations.runs(new PageRequest(0, LATEST_RUNS)).rows().stream()
                .filter(run -> !run.running())
                .map(run -> new Option(
                        run.id().toString(),
                        Texts.of(
                                locale,
                                "accreditation.replay.run-label",
                                Writing.instant(run.started(), locale),
                                String.valueOf(run.year()),
                                String.valueOf(run.done()))))
                .toList();
    }

    public LazyDataModel<ReplayView> getRows() {
        LazyDataModel<ReplayView> model = rows;
        if (model == null) {
            model = new Slices<>(replays::page, ReplayView::id);
            rows = model;
        }
        return model;
    }

    public LazyDataModel<ReplayDifference> getDifferences() {
        LazyDataModel<ReplayDifference> model = differences;
        if (model == null) {
            UUID wanted = Ids.parse(id);
            model = new Slices<>(
                    page -> replays.differences(wanted, page), difference -> difference.receipt() + difference.path());
            differences = model;
        }
        return model;
    }

    /** As much of a value as a column holds; a hash is known by its beginning. */
    public String brief(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    public @Nullable ReplayView getView() {
        return view;
    }

    public BigDecimal getSpeed() {
        return speed;
    }

    public List<FailedChunkView> getFailedChunks() {
        return failedChunks;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(@Nullable String evaluation) {
        this.evaluation = evaluation;
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
