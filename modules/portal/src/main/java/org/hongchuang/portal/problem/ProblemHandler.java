package org.hongchuang.portal.problem;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.hongchuang.portal.language.Language;
import org.primefaces.csp.CspException;

/**
 * Turns what an action threw into a message on the same page, so that backing beans may let a rejection fly. Where no
 * page can be drawn any more the error page says the same; an expired view is loaded anew.
 */
public final class ProblemHandler extends ExceptionHandlerWrapper {
    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) queued.next().getSource();
            queued.remove();
            answer(event.getContext(), event.getException());
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (faces.getResponseComplete()) {
            Problems.of(thrown);
            return;
        }
        boolean expired = isExpired(thrown);
        Problem problem = expired ? Problem.of(409, "portal.view-expired") : Problems.of(thrown);
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (!expired && !rendering && faces.isPostback()) {
            say(faces, problem);
            faces.renderResponse();
        } else if (expired || faces.getPartialViewContext().isAjaxRequest()) {
            KeptMessage.keep(faces, problem);
            reload(faces);
        } else {
            showErrorPage(faces, problem);
        }
    }

    private static void say(FacesContext faces, Problem problem) {
        String detail = problem.detail(Language.of(request(faces)));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, detail, detail));
    }

    /** Asks the browser for the page once more; the message waits in the session. */
    private static void reload(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(Reload.address(request(faces)));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void showErrorPage(FacesContext faces, Problem problem) {
        ExternalContext external = faces.getExternalContext();
        external.getRequestMap().put(Problem.ATTRIBUTE, problem);
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(problem.status(), problem.code());
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                return true;
            }
        }
        return false;
    }

    private static HttpServletRequest request(FacesContext faces) {
        if (faces.getExternalContext().getRequest() instanceof HttpServletRequest request) {
            return request;
        }
        throw new FacesException("Not an HTTP request");
    }
}
