package org.hongchuang.portal.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.delegation.DelegationView;
import org.hongchuang.kernel.delegation.Delegations;
import org.jspecify.annotations.Nullable;

/** For the head of every page: for whom the person could act today, unless they act for somebody already. */
@Named
@RequestScoped
public class Deputy {
    @Inject
    private Delegations delegations;

    @Inject
    private CurrentActor actor;

    private @Nullable List<DelegationView> offered;

    public List<DelegationView> getOffered() {
        List<DelegationView> found = offered;
        if (found == null) {
            found = actor.isDeputy() || !actor.get().may(Permission.DELEGATION_GIVE)
                    ? List.of()
                    : delegations.offered();
            offered = found;
        }
        return found;
    }
}
