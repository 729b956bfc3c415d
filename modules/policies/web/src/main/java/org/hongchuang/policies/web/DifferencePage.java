package org.hongchuang.policies.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.hongchuang.policies.api.Difference;
import org.hongchuang.policies.api.Library;
import org.jspecify.annotations.Nullable;

/** What distinguishes two editions, drafts or readings. */
@Named
@RequestScoped
public class DifferencePage {
    @Inject
    private Library library;

    private @Nullable String from;
    private @Nullable String to;
    private @Nullable Difference difference;

    /** Compares, once both are named. */
    public void load() {
        String before = Objects.requireNonNullElse(from, "");
        String after = Objects.requireNonNullElse(to, "");
        if (!before.isEmpty() && !after.isEmpty()) {
            difference = library.difference(
                    before,
                    after,
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
    }

    public String compare() {
        return "/app/policies/difference?faces-redirect=true&includeViewParams=true";
    }

    public @Nullable Difference getDifference() {
        return difference;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
