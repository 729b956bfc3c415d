package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Timeline;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.TimelineKind;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.hongchuang.accreditation.web.appraisal.WrittenDays;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Everything that happened to a case, newest first. */
@Named
@ViewScoped
public class TimelinePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Timeline timeline;

    @Inject
    private Cases cases;

    private @Nullable String id;
    private @Nullable String kind;
    private @Nullable CaseView view;
    private transient @Nullable LazyDataModel<TimelineEntry> entries;

    public void load() {
        view = cases.get(Ids.parse(id));
    }

    public String go() {
        return "/app/accreditation/timeline?faces-redirect=true&id=" + getView().id()
                + wanted().stream().map(each -> "&kind=" + each.name()).collect(Collectors.joining());
    }

    /** Those chosen; what no kind is called is taken for no choice. */
    private Set<TimelineKind> wanted() {
        return Arrays.stream(TimelineKind.values())
                .filter(each -> each.name().equals(kind))
                .collect(Collectors.toSet());
    }

    public LazyDataModel<TimelineEntry> getEntries() {
        LazyDataModel<TimelineEntry> model = entries;
        if (model == null) {
            UUID caseId = getView().id();
            Set<TimelineKind> wanted = wanted();
            model = new Slices<>(page -> timeline.of(caseId, wanted, page), TimelineEntry::hashCode);
            entries = model;
        }
        return model;
    }

    public List<TimelineKind> getKinds() {
        return List.copyOf(timeline.kinds());
    }

    /** The key of the name of a state. */
    public String state(TimelineEntry entry, String state) {
        return entry.states() + "." + state;
    }

    /** A value as people read it. */
    public String shown(@Nullable String value) {
        return switch (Objects.requireNonNullElse(value, "")) {
            case "" -> Texts.of(Notice.locale(), "accreditation.change.none");
            case "true" -> Texts.of(Notice.locale(), "accreditation.yes");
            case "false" -> Texts.of(Notice.locale(), "accreditation.no");
            default -> written(Objects.requireNonNull(value));
        };
    }

    /** With the days in it as people write them. */
    public String written(String text) {
        return WrittenDays.in(text, Notice.locale());
    }

    public CaseView getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
