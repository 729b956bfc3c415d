package org.hongchuang.accreditation.web.appraisal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.WhatIfChoice;
import org.hongchuang.accreditation.api.WhatIfChoice.Standing;
import org.hongchuang.accreditation.api.WhatIfRequest;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The form that starts a what-if, and the list of earlier ones. */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private WhatIfs whatIfs;

    @Inject
    private Cases cases;

    @Inject
    private AppraisalYears years;

    private List<WhatIfChoice> choices = List.of();
    private @Nullable String draft;
    private @Nullable String rulebook;
    private @Nullable String before;
    private @Nullable String after;
    private int year;
    private @Nullable LocalDate factsOf;

    private transient @Nullable LazyDataModel<WhatIfView> rows;

    @PostConstruct
    void open() {
        choices = whatIfs.choices();
        year = years.getPresent();
        rulebook = choices.stream()
                .map(WhatIfChoice::rulebook)
                .filter(cases.rulebooks()::contains)
                .findFirst()
                .orElse(choices.isEmpty() ? null : choices.get(0).rulebook());
        suggest();
    }

    /** Takes up the draft the address names, if there is such a draft. */
    public void takeDraft() {
        choices.stream()
                .filter(choice -> choice.choice().equals("draft:" + draft))
                .findFirst()
                .ifPresent(choice -> {
                    rulebook = choice.rulebook();
                    suggest();
                    after = choice.choice();
                });
    }

    /** What is in force, against a draft if there is one, else against another reading. */
    public void suggest() {
        before = first(Standing.IN_FORCE, false);
        String reading = first(Standing.IN_FORCE, true);
        String onItsWay = first(Standing.DRAFT, false);
        after = onItsWay != null ? onItsWay : reading != null ? reading : before;
    }

    private @Nullable String first(Standing standing, boolean reading) {
        return ofRulebook().stream()
                .filter(choice -> choice.standing() == standing && (choice.ruling() != null) == reading)
                .map(WhatIfChoice::choice)
                .findFirst()
                .orElse(null);
    }

    private List<WhatIfChoice> ofRulebook() {
        return choices.stream()
                .filter(choice -> choice.rulebook().equals(rulebook))
                .toList();
    }

    /** The rulebooks, each by the title of its latest edition. */
    public List<Option> getRulebooks() {
        return choices.stream()
                .map(WhatIfChoice::rulebook)
                .distinct()
                .map(id -> new Option(
                        id,
                        choices.stream()
                                .filter(choice -> choice.rulebook().equals(id))
                                .reduce((earlier, later) -> later)
                                .map(choice -> said(choice.title()))
                                .orElse(id)))
                .toList();
    }

    public List<Option> getChoices() {
        return ofRulebook().stream()
                .map(choice -> new Option(choice.choice(), label(choice)))
                .toList();
    }

    private static String label(WhatIfChoice choice) {
        String standing = Texts.of(
                locale(), "accreditation.what-if.Standing." + choice.standing().name());
        Localized reading = choice.reading();
        String edition = choice.edition().substring(choice.edition().indexOf('@') + 1);
        return reading == null
                ? Texts.of(locale(), "accreditation.what-if.choice", standing, edition)
                : Texts.of(
                        locale(),
                        "accreditation.what-if.choice-reading",
                        standing,
                        edition,
                        Objects.requireNonNull(choice.ruling()),
                        said(reading));
    }

    private static String said(Localized words) {
        return words.in(locale().toLanguageTag());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Starts a what-if and goes to its page. */
    public String start() {
        if (before == null || after == null) {
            throw new Rejection("accreditation.what-if.choose");
        }
        WhatIfView begun = whatIfs.start(new WhatIfRequest(before, after, year, factsOf), RunCause.BUTTON);
        return "/app/appraisal/what-if-run.xhtml?faces-redirect=true&id=" + begun.id();
    }

    public LazyDataModel<WhatIfView> getRows() {
        LazyDataModel<WhatIfView> model = rows;
        if (model == null) {
            model = new Slices<>(whatIfs::page, WhatIfView::id);
            rows = model;
        }
        return model;
    }

    public @Nullable String getDraft() {
        return draft;
    }

    public void setDraft(@Nullable String draft) {
        this.draft = draft;
    }

    public @Nullable String getRulebook() {
        return rulebook;
    }

    public void setRulebook(@Nullable String rulebook) {
        this.rulebook = rulebook;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable LocalDate getFactsOf() {
        return factsOf;
    }

    public void setFactsOf(@Nullable LocalDate factsOf) {
        this.factsOf = factsOf;
    }
}
