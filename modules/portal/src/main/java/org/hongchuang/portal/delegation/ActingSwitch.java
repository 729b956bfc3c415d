package org.hongchuang.portal.delegation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hongchuang.kernel.delegation.Delegations;
import org.hongchuang.kernel.delegation.KnownAccounts;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.portal.problem.Answer;
import org.hongchuang.portal.problem.Problems;

/** {@code POST /app/acting}: begins to act for another, or with no delegation named, stops. Not by GET, as signing out. */
@WebServlet("/app/acting")
public class ActingSwitch extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Delegations delegations;

    @Inject
    private transient KnownAccounts accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            String delegation = request.getParameter("delegation");
            if (delegation == null) {
                delegations.stop();
            } else {
                delegations.act(id(delegation), accounts);
            }
        } catch (RuntimeException e) {
            Answer.with(Problems.of(e), request, response);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/app/index.xhtml");
    }

    private static UUID id(String delegation) {
        try {
            return UUID.fromString(delegation);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(delegation);
        }
    }
}
