package org.hongchuang.portal.problem;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.hongchuang.portal.language.Language;

/** A message that outlives one redirect: it waits in the session for the next page that is drawn. */
public final class KeptMessage implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "org.hongchuang.kept-message";

    /** Keeps what to say, if there is a session to keep it in. */
    static void keep(FacesContext faces, Problem problem) {
        if (faces.getExternalContext().getRequest() instanceof HttpServletRequest request) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.setAttribute(ATTRIBUTE, problem.detail(Language.of(request)));
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() || !(faces.getExternalContext().getSession(false) instanceof HttpSession session)) {
            return;
        }
        if (session.getAttribute(ATTRIBUTE) instanceof String text) {
            session.removeAttribute(ATTRIBUTE);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
