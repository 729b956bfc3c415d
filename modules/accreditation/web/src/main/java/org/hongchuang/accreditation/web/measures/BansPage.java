package org.hongchuang.accreditation.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.hongchuang.accreditation.api.BanFilter;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.appraisal.Slices;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The register of bans with its search, and one ban in full. */
@Named
@ViewScoped
public class BansPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Bans bans;

    private @Nullable String id;
    private @Nullable BanView view;
    private @Nullable String text;
    private boolean standing;

    private transient @Nullable LazyDataModel<BanView> rows;

    public LazyDataModel<BanView> getRows() {
        LazyDataModel<BanView> model = rows;
        if (model == null) {
            model = new Slices<>(page -> bans.page(new BanFilter(text, standing, null), page), BanView::id);
            rows = model;
        }
        return model;
    }

    public void load() {
        view = bans.get(Ids.parse(id));
    }

    public @Nullable BanView getView() {
        return view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public boolean isStanding() {
        return standing;
    }

    public void setStanding(boolean standing) {
        this.standing = standing;
    }
}
