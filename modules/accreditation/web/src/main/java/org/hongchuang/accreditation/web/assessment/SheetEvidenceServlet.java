package org.hongchuang.accreditation.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.rest.cases.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.NotFound;

/** Hands out a file attached to a score sheet. */
@WebServlet("/app/assessment/evidence")
public class SheetEvidenceServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scoring scoring;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentContent file = scoring.document(
                    Ids.parse(request.getParameter("sheet")), Ids.parse(request.getParameter("document")));
            response.setContentType(Attachment.TYPE);
            response.setHeader("Content-Disposition", Attachment.disposition(file));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
