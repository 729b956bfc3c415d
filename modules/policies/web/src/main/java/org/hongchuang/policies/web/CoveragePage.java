package org.hongchuang.policies.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.policies.api.Coverage;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.policies.api.Library;
import org.hongchuang.policies.api.Standing;
import org.jspecify.annotations.Nullable;

/** What became of every article of a rulebook, and how its ambiguous clauses are read. */
@Named
@RequestScoped
public class CoveragePage {
    @Inject
    private Library library;

    @Inject
    private Editions editions;

    private @Nullable String rulebook;
    private @Nullable String edition;
    private @Nullable Coverage coverage;

    public void load() {
        String choice = edition == null || edition.isEmpty() ? present() : edition;
        edition = choice;
        coverage = library.coverage(
                choice, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The edition in force, or the latest where none is. */
    private String present() {
        List<EditionRow> rows = editions.list().stream()
                .filter(row -> row.rulebook().equals(rulebook))
                .toList();
        return rows.stream()
                .filter(row -> row.standing() == Standing.IN_FORCE)
                .findFirst()
                .or(() -> rows.stream().reduce((earlier, later) -> later))
                .orElseThrow(() -> new NotFound(String.valueOf(rulebook)))
                .id();
    }

    /** The edition with another reading, as other pages take it. */
    public String with(String ruling, String reading) {
        return edition + "#" + ruling + "=" + reading;
    }

    public Coverage getCoverage() {
        return Objects.requireNonNull(coverage);
    }

    public @Nullable String getRulebook() {
        return rulebook;
    }

    public void setRulebook(@Nullable String rulebook) {
        this.rulebook = rulebook;
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }
}
