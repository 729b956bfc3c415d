package org.hongchuang.policies.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.hongchuang.policies.api.EditionDocument;
import org.hongchuang.policies.api.Library;
import org.jspecify.annotations.Nullable;

/** An edition or a draft as a document. */
@Named
@RequestScoped
public class EditionPage {
    @Inject
    private Library library;

    private @Nullable String edition;
    private @Nullable String draft;
    private @Nullable EditionDocument document;

    public void load() {
        document = library.document(
                getChoice(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What is shown, as other pages take it. */
    public String getChoice() {
        return draft == null || draft.isEmpty() ? Objects.requireNonNullElse(edition, "") : "draft:" + draft;
    }

    public EditionDocument getDocument() {
        return Objects.requireNonNull(document);
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public @Nullable String getDraft() {
        return draft;
    }

    public void setDraft(@Nullable String draft) {
        this.draft = draft;
    }
}
