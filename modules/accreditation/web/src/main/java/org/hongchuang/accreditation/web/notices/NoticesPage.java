package org.hongchuang.accreditation.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.NoticeFilter;
import org.hongchuang.accreditation.api.NoticeRow;
import org.hongchuang.accreditation.api.NoticeState;
import org.hongchuang.accreditation.api.Notices;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of notices with its filter. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    private @Nullable NoticeState state;

    private transient @Nullable LazyDataModel<NoticeRow> rows;

    public LazyDataModel<NoticeRow> getRows() {
        LazyDataModel<NoticeRow> model = rows;
        if (model == null) {
            model = new Slices<>(page -> notices.page(new NoticeFilter(state, null), page), NoticeRow::id);
            rows = model;
        }
        return model;
    }

    public NoticeState[] getStates() {
        return NoticeState.values();
    }

    public @Nullable NoticeState getState() {
        return state;
    }

    public void setState(@Nullable NoticeState state) {
        this.state = state;
    }
}
