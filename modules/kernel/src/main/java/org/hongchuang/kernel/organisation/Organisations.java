package org.hongchuang.kernel.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisation tree. */
@ApplicationScoped
@Transactional
public class Organisations {
    @PersistenceContext(unitName = "hongchuang")
    private EntityManager em;

    public Optional<OrganisationView> find(UUID id) {
        return em.createQuery("select o from Organisation o where o.publicId = :id", Organisation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Organisation::view);
    }

    public Optional<OrganisationView> findByPath(String path) {
        return em.createQuery("select o from Organisation o where o.path = :path", Organisation.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst()
                .map(Organisation::view);
    }

    /** Organisations of a kind at or below a path, by name. */
    public List<OrganisationView> below(String path, OrganisationKind... kinds) {
        return em.createQuery(
                        "select o from Organisation o where o.path like concat(:path, '%') and o.kind in :kinds"
                                + " order by o.name",
                        Organisation.class)
                .setParameter("path", path)
                .setParameter("kinds", List.of(kinds))
                .getResultStream()
                .map(Organisation::view)
                .toList();
    }
}
