package org.hongchuang.policies.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionError;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.policies.api.InvalidEdition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.NoEditionInForce;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** A draft: its text with what is wrong with it, and its way to publication. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "/app/policies/draft?faces-redirect=true&id=";

    @Inject
    private Drafts drafts;

    @Inject
    private Editions editions;

    @Inject
    private CurrentActor actor;

    private @Nullable String id;
    private @Nullable String basis;
    private @Nullable DraftView view;
    private String text = "";
    private boolean uploaded;
    private String grounds = "";
    private List<EditionError> errors = List.of();
    private transient @Nullable UploadedFile file;

    /** Shows a draft, or the text of the edition a new one begins with. */
    public void load() {
        if (id != null && !id.isEmpty()) {
            DraftView found = drafts.get(parsed(id));
            view = found;
            text = found.text();
            if (found.row().state() == DraftState.UNFINISHED) {
                errors = drafts.errors(text, Notice.language());
            }
        } else if (basis != null && !basis.isEmpty()) {
            text = editions.text(editions.resolve(basis).id());
        }
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }

    /** Whether to offer a command to the person who looks. */
    public boolean may(DraftCommand command) {
        DraftView shown = view;
        if (shown == null || !shown.open().contains(command)) {
            return false;
        }
        boolean author = shown.isAuthor(actor.username());
        return switch (command) {
            case SAVE, SET_ASIDE, WITHDRAW -> actor.can("RULEBOOK_DRAFT");
            case CHECK -> actor.can("RULEBOOK_CHECK") && !author;
            case RETURN -> actor.can("RULEBOOK_CHECK") || actor.can("RULEBOOK_PUBLISH");
            case PUBLISH -> actor.can("RULEBOOK_PUBLISH") && !author;
            case SIMULATE -> actor.can("WHAT_IF_RUN");
        };
    }

    /** Whether the text can be changed: of a new draft, or of one that is not closed. */
    public boolean isEditable() {
        return view == null ? actor.can("RULEBOOK_DRAFT") : may(DraftCommand.SAVE);
    }

    /** Whether it waits for somebody else's check, which the person who looks is not allowed to give. */
    public boolean isWaitingForAnother() {
        return view != null
                && view.open().contains(DraftCommand.CHECK)
                && actor.can("RULEBOOK_CHECK")
                && view.isAuthor(actor.username());
    }

    /** Puts the file chosen in the place of the text; it is not saved yet. */
    public void upload() {
        UploadedFile chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw new Rejection("policies.draft.file-missing");
        }
        text = new String(chosen.getContent(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        uploaded = true;
        examine();
    }

    /** Says what is wrong with the text. */
    public void examine() {
        errors = drafts.errors(text, Notice.language());
        if (errors.isEmpty()) {
            Notice.done("policies.draft.sound");
        } else {
            Notice.refused(new Rejection("policies.edition.invalid", errors.size()));
        }
    }

    /** Saves the text as a version. */
    public @Nullable String save() {
        errors = List.of();
        try {
            DraftView before = view;
            return done(
                    before == null
                            ? drafts.create(text)
                            : drafts.save(before.row().id(), before.version(), text),
                    "save");
        } catch (InvalidEdition refused) {
            errors = refused.errors(Notice.language());
            Notice.refused(refused);
            return null;
        }
    }

    /** Keeps the text with whatever errors it has. */
    public String setAside() {
        DraftView before = view;
        DraftView kept = before == null
                ? drafts.setAside(text)
                : drafts.setAside(before.row().id(), before.version(), text);
        return done(kept, kept.row().state() == DraftState.UNFINISHED ? "set-aside" : "save");
    }

    public String check() {
        return done(drafts.check(shown().row().id(), shown().version()), "check");
    }

    public String sendBack() {
        return done(drafts.sendBack(shown().row().id(), shown().version(), grounds), "return");
    }

    public String withdraw() {
        return done(drafts.withdraw(shown().row().id(), shown().version(), grounds), "withdraw");
    }

    public String publish() {
        return done(drafts.publish(shown().row().id(), shown().version(), grounds), "publish");
    }

    private static String done(DraftView now, String what) {
        Notice.doneAndGone("policies.draft.done." + what, name(now));
        return ADDRESS + now.row().id();
    }

    private static String name(DraftView draft) {
        String edition = draft.row().edition();
        return edition == null ? Texts.of(Notice.language(), "policies.draft.unnamed") : edition;
    }

    /** The edition the draft is to become, or that this is not known yet. */
    public String getName() {
        return name(shown());
    }

    /** Whether it can be read as an edition. */
    public boolean isSound() {
        return shown().hash() != null;
    }

    /** Whether what the page shows at first is no text that was saved, as after a file was read in. */
    public boolean isUnsaved() {
        return view != null && !view.text().equals(text) || uploaded;
    }

    /** The name under which a browser keeps what this person has not saved of this draft. */
    public String getKeptAs() {
        return "hongchuang.draft." + actor.username() + "."
                + (view == null ? "new " + (basis == null ? "" : basis) : id);
    }

    /** What follows the address of this page to read it anew. */
    public String getQuery() {
        return view != null
                ? "?id=" + view.row().id()
                : basis == null ? "" : "?basis=" + URLEncoder.encode(basis, StandardCharsets.UTF_8);
    }

    /** How long a session lasts without a request, in seconds. */
    public int getSessionSeconds() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMaxInactiveInterval();
    }

    /** The edition it would follow: the one in force on its first day; none where the text cannot be compared. */
    public @Nullable String getPredecessor() {
        String named = shown().row().edition();
        if (named == null || !isSound()) {
            return null;
        }
        EditionId edition = EditionId.parse(named);
        try {
            return editions.current()
                    .inForce(edition.rulebook(), edition.effectiveFrom())
                    .id()
                    .toString();
        } catch (NoEditionInForce none) {
            return null;
        }
    }

    private DraftView shown() {
        return Objects.requireNonNull(view);
    }

    public @Nullable DraftView getView() {
        return view;
    }

    public List<EditionError> getErrors() {
        return errors;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public String getText() {
        return text;
    }

    /** Browsers send lines with two characters at their end; editions have one. */
    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n");
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds == null ? "" : grounds;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
