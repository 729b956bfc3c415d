package org.hongchuang.accreditation.web.complaints;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.rest.cases.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.NotFound;

/** Hands out a file of a complaint to those who may see the complaint. */
@WebServlet("/app/accreditation/complaint-evidence")
public class ComplaintEvidenceServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Complaints complaints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentContent file = complaints.document(
                    Ids.parse(request.getParameter("complaint")), Ids.parse(request.getParameter("document")));
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
