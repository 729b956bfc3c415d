package org.hongchuang.accreditation.web.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongchuang.policies.api.EditionName;
import org.hongchuang.policies.api.Editions;
import org.jspecify.annotations.Nullable;

/** What pages call the editions that decided. */
@Named
@ApplicationScoped
public class EditionNames {
    @Inject
    private Editions editions;

    /** By id; the id itself where the edition is not known, such as one with other readings. */
    public String of(@Nullable String edition) {
        return edition == null
                ? ""
                : EditionName.of(
                        editions.current(),
                        edition,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
