package org.hongchuang.accreditation.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.RunEdition;
import org.hongchuang.accreditation.api.RunView;
import org.jspecify.annotations.Nullable;

/** One evaluation run, looked at again every two seconds while it is under way. */
@Named
@ViewScoped
public class RunPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Clock clock;

    private @Nullable String id;
    private @Nullable RunView run;
    private BigDecimal speed = BigDecimal.ZERO;
    private List<FailedChunkView> failedChunks = List.of();
    private List<RunEdition> editions = List.of();

    /** Reads the ledger. */
    public void refresh() {
        UUID wanted = Ids.parse(id);
        RunView found = evaluations.run(wanted);
        run = found;
        speed = found.casesPerSecond(clock.instant());
        editions = evaluations.editions(wanted);
        failedChunks = found.failed() == 0 ? List.of() : evaluations.failedChunks(wanted);
    }

    public RunView getRun() {
        return Objects.requireNonNull(run);
    }

    public BigDecimal getSpeed() {
        return speed;
    }

    public List<RunEdition> getEditions() {
        return editions;
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
}
