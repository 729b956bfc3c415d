package org.hongchuang.accreditation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.rulebook.Metric;

/** Who may state which metric. */
@ApplicationScoped
class FigureRights {
    @Inject
    private CurrentActor actor;

    boolean mayState(Metric metric) {
        return actor.get().may(Permission.FIGURES_EDIT)
                && (actor.get().may(Permission.CASE_VERIFY) || !YearMetrics.ofOffice(metric));
    }
}
