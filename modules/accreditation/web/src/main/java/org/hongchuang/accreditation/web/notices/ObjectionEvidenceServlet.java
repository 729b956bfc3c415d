package org.hongchuang.accreditation.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.Objections;
import org.hongchuang.accreditation.rest.cases.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.NotFound;

/** Hands out a document of an objection to those who may see the notice. */
@WebServlet("/app/accreditation/objection-evidence")
public class ObjectionEvidenceServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Objections objections;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentContent file = objections.document(
                    Ids.parse(request.getParameter("objection")), Ids.parse(request.getParameter("document")));
            response.setContentType(Attachment.TYPE);
            response.setHeader("Content-Disposition", Attachment.disposition(file));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
