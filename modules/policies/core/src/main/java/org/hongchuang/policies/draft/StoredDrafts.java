package org.hongchuang.policies.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftState;

/** The drafts with their texts and steps. */
@ApplicationScoped
class StoredDrafts {
    @PersistenceContext(unitName = "hongchuang")
    private EntityManager em;

    Draft get(UUID id) {
        return em.createQuery("select d from Draft d where d.publicId = :id", Draft.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Newest first. */
    List<Draft> slice(PageRequest page) {
        return em.createQuery("select d from Draft d order by d.id desc", Draft.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(d) from Draft d", Long.class).getSingleResult();
    }

    /** How many are in a state and have no version of that person. */
    long count(DraftState state, String notBy) {
        return em.createQuery(
                        "select count(d) from Draft d where d.state = :state and not exists (select v from"
                                + " DraftVersion v where v.draftId = d.id and lower(v.savedBy) = lower(:person))",
                        Long.class)
                .setParameter("state", state)
                .setParameter("person", notBy)
                .getSingleResult();
    }

    /** How many are in a state and have a version of that person. */
    long countOf(DraftState state, String by) {
        return em.createQuery(
                        "select count(d) from Draft d where d.state = :state and exists (select v from DraftVersion v"
                                + " where v.draftId = d.id and lower(v.savedBy) = lower(:person))",
                        Long.class)
                .setParameter("state", state)
                .setParameter("person", by)
                .getSingleResult();
    }

    void add(Draft begun) {
        em.persist(begun);
    }

    void add(DraftVersion saved) {
        em.persist(saved);
    }

    void add(DraftEvent step) {
        em.persist(step);
    }

    /**
     * Writes what was changed, now.
     *
     * @throws Conflict if somebody else was quicker
     */
    void store() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("kernel.changed-meanwhile");
        }
    }

    /** Newest first; never empty. */
    List<DraftVersion> versions(Draft draft) {
        return em.createQuery(
                        "select v from DraftVersion v where v.draftId = :draft order by v.number desc",
                        DraftVersion.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    DraftVersion version(Draft draft, int number) {
        return em.createQuery(
                        "select v from DraftVersion v where v.draftId = :draft and v.number = :number",
                        DraftVersion.class)
                .setParameter("draft", draft.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
    }

    /** Whether one of its versions is without errors. */
    boolean wasSound(Draft draft) {
        return !em.createQuery(
                        "select v.number from DraftVersion v where v.draftId = :draft and v.sha256 is not null",
                        Integer.class)
                .setParameter("draft", draft.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<String> authors(Draft draft) {
        return em.createQuery("select distinct v.savedBy from DraftVersion v where v.draftId = :draft", String.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }

    /** Oldest first. */
    List<DraftEvent> events(Draft draft) {
        return em.createQuery("select e from DraftEvent e where e.draftId = :draft order by e.id", DraftEvent.class)
                .setParameter("draft", draft.id())
                .getResultList();
    }
}
