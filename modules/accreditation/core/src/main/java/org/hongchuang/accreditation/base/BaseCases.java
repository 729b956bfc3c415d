package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** The cases, as far as the actor reaches. */
@ApplicationScoped
public class BaseCases {
    private static final Set<CaseState> OVER =
            Arrays.stream(CaseState.values()).filter(CaseState::over).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "hongchuang")
    private EntityManager em;

    @Inject
    private CurrentActor actor;

    /** @throws NotFound if there is none or it lies outside the actor's reach */
    public BaseCase get(UUID id) {
        BaseCase found = em.createQuery("select c from BaseCase c where c.publicId = :id", BaseCase.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        actor.requireReach(found.orgPath(), id);
        return found;
    }

    /** The cases of an organisation that are not over: one under way, one with a title, or both. */
    public List<BaseCase> liveOf(String orgPath) {
        return em.createQuery(
                        "select c from BaseCase c where c.orgPath = :path and c.state not in :over order by c.id desc",
                        BaseCase.class)
                .setParameter("path", orgPath)
                .setParameter("over", OVER)
                .getResultList();
    }

    /** What the organisation of a case brought in before it, newest first: every case that is no draft. */
    public List<BaseCase> earlierThan(BaseCase present, int most) {
        return em.createQuery(
                        "select c from BaseCase c where c.orgPath = :path and c.id < :id and c.state <> :draft"
                                + " order by c.id desc",
                        BaseCase.class)
                .setParameter("path", present.orgPath())
                .setParameter("id", present.id())
                .setParameter("draft", CaseState.DRAFT)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(BaseCase begun) {
        em.persist(begun);
        store();
    }

    /**
     * Writes what was changed, now.
     *
     * @throws Rejection if someone else was quicker, or a constraint of the database forbids it
     */
    public void store() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Rejection("kernel.changed-meanwhile");
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(PersistenceException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("accr_case_live_organisation") || message.contains("accr_case_live_successor")) {
                return new Rejection("accreditation.case.live-case-exists");
            }
            if (message.contains("accr_case_live_credit_code")) {
                return new Rejection("accreditation.case.credit-code-taken");
            }
        }
        return failure;
    }
}
