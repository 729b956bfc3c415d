package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.SavedFilter;
import org.hongchuang.accreditation.api.SavedFilters;
import org.jspecify.annotations.Nullable;

/** The person's own filters, beside the list of cases. */
@Named
@ViewScoped
public class FiltersPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private SavedFilters filters;

    @Inject
    private CasesPage list;

    private @Nullable UUID chosen;
    private @Nullable String name;
    private boolean standard;

    public List<SavedFilter> getOwn() {
        return filters.own();
    }

    private Optional<SavedFilter> found() {
        return filters.own().stream()
                .filter(filter -> filter.id().equals(chosen))
                .findFirst();
    }

    public void use() {
        found().ifPresent(list::use);
    }

    public void delete() {
        found().ifPresent(filter -> {
            filters.delete(filter.id());
            chosen = null;
            Notice.done("accreditation.filter.deleted", filter.name());
        });
    }

    public void save() {
        chosen = filters.save(text(name), text(list.getText()), text(list.getState()), text(list.getKind()), standard);
        Notice.done("accreditation.filter.saved", text(name));
        name = null;
        standard = false;
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean standard) {
        this.standard = standard;
    }
}
