package org.hongchuang.finance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.finance.api.LineFilter;
import org.hongchuang.finance.api.LineFlag;
import org.hongchuang.finance.api.LineRow;
import org.hongchuang.finance.api.LineState;
import org.hongchuang.finance.api.MatchRow;
import org.hongchuang.finance.api.Reconciliation;
import org.hongchuang.finance.api.ReconciliationSummary;
import org.hongchuang.finance.api.Suggestion;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Reconciliation: how far it has come, the lines that wait, the matches that were made. */
@Named
@ViewScoped
public class ReconciliationPage implements Serializable {
    /** What a stated ground is for. */
    private enum Deed {
        SET_ASIDE,
        REOPEN,
        UNDO
    }

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Reconciliation reconciliation;

    private String text = "";
    private @Nullable LineState state = LineState.OPEN;
    private @Nullable LineFlag flag;
    private String matchText = "";
    private @Nullable LineRow line;
    private String orderText = "";
    private List<Suggestion> suggestions = List.of();
    private Deed deed = Deed.SET_ASIDE;
    private @Nullable UUID subject;
    private String grounds = "";

    private transient @Nullable LazyDataModel<LineRow> lines;
    private transient @Nullable LazyDataModel<MatchRow> matches;
    private transient @Nullable ReconciliationSummary summary;

    public ReconciliationSummary getSummary() {
        ReconciliationSummary known = summary;
        if (known == null) {
            known = reconciliation.summary();
            summary = known;
        }
        return known;
    }

    public LazyDataModel<LineRow> getLines() {
        LazyDataModel<LineRow> model = lines;
        if (model == null) {
            model = new Slices<>(page -> reconciliation.lines(new LineFilter(text, state, flag), page), LineRow::id);
            lines = model;
        }
        return model;
    }

    public LazyDataModel<MatchRow> getMatches() {
        LazyDataModel<MatchRow> model = matches;
        if (model == null) {
            model = new Slices<>(page -> reconciliation.matches(matchText, page), MatchRow::id);
            matches = model;
        }
        return model;
    }

    public void matchOpenLines() {
        Say.done("finance.reconciliation.run-done", reconciliation.matchOpenLines());
        summary = null;
    }

    /** Opens the choice of an order for a line. */
    public void choose(LineRow chosen) {
        line = chosen;
        orderText = "";
        suggest();
    }

    public void suggest() {
        suggestions = reconciliation.suggestions(Objects.requireNonNull(line).id(), orderText);
    }

    public void match(UUID order) {
        reconciliation.match(Objects.requireNonNull(line).id(), order);
        suggestions = List.of();
        summary = null;
    }

    public void askSetAside(UUID id) {
        ask(Deed.SET_ASIDE, id);
    }

    public void askReopen(UUID id) {
        ask(Deed.REOPEN, id);
    }

    public void askUndo(UUID id) {
        ask(Deed.UNDO, id);
    }

    private void ask(Deed what, UUID id) {
        deed = what;
        subject = id;
        grounds = "";
    }

    /** Does what was asked for, on the grounds that were stated. */
    public void confirm() {
        UUID id = Objects.requireNonNull(subject);
        switch (deed) {
            case SET_ASIDE -> reconciliation.setAside(id, grounds);
            case REOPEN -> reconciliation.reopen(id, grounds);
            case UNDO -> reconciliation.undo(id, grounds);
        }
        summary = null;
    }

    /** Key of the name of what was asked for. */
    public String getDeedKey() {
        return switch (deed) {
            case SET_ASIDE -> "finance.reconciliation.set-aside";
            case REOPEN -> "finance.reconciliation.reopen";
            case UNDO -> "finance.reconciliation.undo";
        };
    }

    public LineState[] getStates() {
        return LineState.values();
    }

    public LineFlag[] getFlags() {
        return LineFlag.values();
    }

    public @Nullable LineRow getLine() {
        return line;
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable LineState getState() {
        return state;
    }

    public void setState(@Nullable LineState state) {
        this.state = state;
    }

    public @Nullable LineFlag getFlag() {
        return flag;
    }

    public void setFlag(@Nullable LineFlag flag) {
        this.flag = flag;
    }

    public String getMatchText() {
        return matchText;
    }

    public void setMatchText(@Nullable String matchText) {
        this.matchText = matchText == null ? "" : matchText;
    }

    public String getOrderText() {
        return orderText;
    }

    public void setOrderText(@Nullable String orderText) {
        this.orderText = orderText == null ? "" : orderText;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds == null ? "" : grounds;
    }
}
