package org.hongchuang.kernel.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The people who may sign in. */
@ApplicationScoped
@Transactional
public class People {
    @PersistenceContext(unitName = "hongchuang")
    private EntityManager em;

    /** The person of that name in the directory, if an organisation has been assigned to them. */
    public Optional<PersonView> find(String username) {
        return em.createQuery(
                        "select new org.hongchuang.kernel.people.PersonView(p.username, p.displayName, o.path, o.name)"
                                + " from Person p join Organisation o on o.id = p.organisationId"
                                + " where p.username = :username",
                        PersonView.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }
}
