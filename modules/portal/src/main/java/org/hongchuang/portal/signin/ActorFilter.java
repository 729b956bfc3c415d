package org.hongchuang.portal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.delegation.Deputising;
import org.hongchuang.kernel.people.People;
import org.hongchuang.kernel.people.PersonView;
import org.hongchuang.portal.problem.Answer;
import org.hongchuang.portal.problem.Problem;
import org.hongchuang.portal.problem.Problems;

/** After the container knows the name: who that is for us, in which roles, for which organisation. */
public class ActorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Inject
    private transient Deputising deputising;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String username = request.getRemoteUser();
        if (username == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> found;
        try {
            found = people.find(username).map(person -> deputising.at(actor(request, person)));
        } catch (RuntimeException e) {
            Answer.with(Problems.of(e), request, response);
            return;
        }
        if (found.isEmpty()) {
            Answer.with(Problem.of(403, "portal.unassigned.detail", username), request, response);
            return;
        }
        actor.become(found.get());
        chain.doFilter(request, response);
    }

    private static Actor actor(HttpServletRequest request, PersonView person) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.securityRole()))
                .collect(Collectors.toSet());
        return new Actor(
                person.username(),
                person.displayName(),
                roles,
                person.organisationPath(),
                person.organisationName(),
                false);
    }
}
