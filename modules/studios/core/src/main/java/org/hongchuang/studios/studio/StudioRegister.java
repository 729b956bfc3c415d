package org.hongchuang.studios.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.studios.api.StudioRow;
import org.hongchuang.studios.api.Studios;

/** The register of studios, shown to each actor as far as they reach. */
@ApplicationScoped
@Transactional
class StudioRegister implements Studios {
    @PersistenceContext(unitName = "hongchuang")
    private EntityManager em;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.STUDIO_VIEW)
    public Page<StudioRow> page(String text, PageRequest slice) {
        return new StudioList(em).page(actor.scope(), text, slice);
    }
}
