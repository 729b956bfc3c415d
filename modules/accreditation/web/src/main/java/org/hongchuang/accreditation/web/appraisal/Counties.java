package org.hongchuang.accreditation.web.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.organisation.OrganisationKind;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;

/** The counties and zones in reach, for lists that can be narrowed to one. */
@Named
@RequestScoped
public class Counties {
    @Inject
    private Organisations organisations;

    @Inject
    private CurrentActor actor;

    public List<OrganisationView> getAll() {
        return organisations.below(actor.scope(), OrganisationKind.COUNTY, OrganisationKind.ZONE);
    }
}
