package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.HouseTermView;
import org.hongchuang.accreditation.api.HouseTerms;
import org.jspecify.annotations.Nullable;

/** The times a federation gives itself for steps. */
@Named
@ViewScoped
public class HouseTermsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HouseTerms terms;

    private List<Line> lines = List.of();

    /** One step with the days as they stand and as they are written. */
    public static class Line implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private final HouseTermView view;
        private @Nullable Integer days;

        Line(HouseTermView view) {
            this.view = view;
            days = view.workingDays();
        }

        public CaseCommand getCommand() {
            return view.command();
        }

        public @Nullable Integer getDays() {
            return days;
        }

        public void setDays(@Nullable Integer days) {
            this.days = days;
        }

        boolean changed() {
            return !Objects.equals(days, view.workingDays());
        }
    }

    public void load() {
        lines = terms.own().stream().map(Line::new).toList();
    }

    /** Sets those that were changed. */
    public void save() {
        lines.stream().filter(Line::changed).forEach(line -> terms.set(line.getCommand(), line.getDays()));
        load();
        Notice.done("accreditation.house-term.saved");
    }

    public List<Line> getLines() {
        return lines;
    }
}
