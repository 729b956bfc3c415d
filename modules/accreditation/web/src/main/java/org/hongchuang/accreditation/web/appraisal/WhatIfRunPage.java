package org.hongchuang.accreditation.web.appraisal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfSide;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfSummary.SubsidySum;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.LazyDataModel;

/** One what-if: looked at again every two seconds while it is under way, with its summary and its cases. */
@Named
@ViewScoped
public class WhatIfRunPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String DRAFT = "draft:";

    @Inject
    private WhatIfs whatIfs;

    @Inject
    private Clock clock;

    private @Nullable String id;
    private @Nullable WhatIfView view;
    private @Nullable WhatIfSummary summary;
    private Map<String, Localized> words = Map.of();
    private BigDecimal speed = BigDecimal.ZERO;
    private List<FailedChunkView> failedChunks = List.of();
    private final WhatIfFilterInput filter = new WhatIfFilterInput();

    private transient @Nullable LazyDataModel<WhatIfCase> rows;

    /** Reads how it goes; when it has just ended, the list of cases is shown anew. */
    public void refresh() {
        UUID wanted = Ids.parse(id);
        boolean wasRunning = view != null && view.progress().running();
        WhatIfView found = whatIfs.get(wanted);
        view = found;
        summary = whatIfs.summary(wanted);
        words = words.isEmpty() ? whatIfs.words(wanted) : words;
        speed = found.progress().perSecond(clock.instant());
        failedChunks = found.progress().failed() == 0 ? List.of() : whatIfs.failedChunks(wanted);
        if (wasRunning && !found.progress().running()) {
            PrimeFaces.current().ajax().update("list:table");
        }
    }

    public void cancel() {
        whatIfs.cancel(getView().id());
        refresh();
    }

    public WhatIfView getView() {
        return Objects.requireNonNull(view);
    }

    public WhatIfSummary getSummary() {
        return Objects.requireNonNull(summary);
    }

    public BigDecimal getSpeed() {
        return speed;
    }

    public List<FailedChunkView> getFailedChunks() {
        return failedChunks;
    }

    public WhatIfFilterInput getFilter() {
        return filter;
    }

    public LazyDataModel<WhatIfCase> getRows() {
        LazyDataModel<WhatIfCase> model = rows;
        if (model == null) {
            model = new Slices<>(page -> whatIfs.cases(getView().id(), filter.wanted(), page), WhatIfCase::caseId);
            rows = model;
        }
        return model;
    }

    public GradeTable getGradeTable() {
        return new GradeTable(getSummary(), words);
    }

    public String getGradeChart() {
        GradeTable table = getGradeTable();
        return GradeChart.json(
                table,
                table.getGrades().stream().map(this::grade).toList(),
                Texts.of(locale(), "accreditation.what-if.before"),
                Texts.of(locale(), "accreditation.what-if.after"));
    }

    /** The name of a grade; of none where it is open. */
    public String grade(@Nullable String grade) {
        return grade == null || grade.isEmpty() ? Texts.of(locale(), "accreditation.what-if.no-grade") : word(grade);
    }

    /** The name of a consequence or grade. */
    /** The draft of a side, as its page takes it; null for an edition. */
    public @Nullable String draft(WhatIfSide side) {
        return side.choice().startsWith(DRAFT) ? side.choice().substring(DRAFT.length()) : null;
    }

    public String word(String of) {
        return said(words.getOrDefault(of, new Localized(of, of)));
    }

    public String said(Localized label) {
        return label.in(locale().toLanguageTag());
    }

    /** What the change costs in yuan, over all years. */
    public BigDecimal getCost() {
        return getSummary().money().stream().map(SubsidySum::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
