package org.hongchuang.accreditation.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.MeasureFilter;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.MeetingView;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of measures with its filters, and the meetings on record. */
@Named
@ViewScoped
public class MeasuresPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Measures measures;

    @Inject
    private Meetings meetings;

    private @Nullable String text;
    private @Nullable MeasureState state;
    private @Nullable MeasureKind kind;

    private transient @Nullable LazyDataModel<MeasureView> rows;
    private transient @Nullable LazyDataModel<MeetingView> held;

    public LazyDataModel<MeasureView> getRows() {
        LazyDataModel<MeasureView> model = rows;
        if (model == null) {
            model = new Slices<>(
                    page -> measures.page(new MeasureFilter(text, state, kind, null, null), page), MeasureView::id);
            rows = model;
        }
        return model;
    }

    public LazyDataModel<MeetingView> getMeetings() {
        LazyDataModel<MeetingView> model = held;
        if (model == null) {
            model = new Slices<>(meetings::page, MeetingView::id);
            held = model;
        }
        return model;
    }

    public MeasureState[] getStates() {
        return MeasureState.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable MeasureState getState() {
        return state;
    }

    public void setState(@Nullable MeasureState state) {
        this.state = state;
    }

    public @Nullable MeasureKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MeasureKind kind) {
        this.kind = kind;
    }
}
