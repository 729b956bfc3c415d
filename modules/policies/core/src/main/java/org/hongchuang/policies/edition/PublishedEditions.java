package org.hongchuang.policies.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongchuang.kernel.error.Conflict;

/** The editions published here. They are read in a transaction of their own, so that only what is certain is seen. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PublishedEditions {
    @PersistenceContext(unitName = "hongchuang")
    private EntityManager em;

    /**
     * Adds one, in the transaction at hand.
     *
     * @throws Conflict if another server was quicker with an edition that begins on the same day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(PublishedEdition published) {
        try {
            em.persist(published);
            em.flush();
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).contains("pol_edition_begins_once")) {
                throw new Conflict("policies.draft.day-taken", published.name());
            }
            throw e;
        }
    }

    Set<Long> ids() {
        return new HashSet<>(em.createQuery("select e.id from PublishedEdition e", Long.class)
                .getResultList());
    }

    List<PublishedEdition> all() {
        return em.createQuery("select e from PublishedEdition e order by e.id", PublishedEdition.class)
                .getResultList();
    }
}
