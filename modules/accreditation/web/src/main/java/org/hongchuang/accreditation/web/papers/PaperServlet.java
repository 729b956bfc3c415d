package org.hongchuang.accreditation.web.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.UUID;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.PaperFile;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.rest.cases.Attachment;
import org.hongchuang.accreditation.rest.papers.PapersResource;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.Rejection;

/** Hands out a paper of a case, or without one the case's whole file, to those who may see the case. */
@WebServlet("/app/accreditation/paper")
public class PaperServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Cases cases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID caseId = Ids.parse(request.getParameter("case"));
            String paper = request.getParameter("paper");
            if (paper == null) {
                head(response, "application/zip", cases.get(caseId).name() + ".zip");
                papers.archive(caseId, response.getOutputStream());
            } else {
                String format = request.getParameter("format");
                PaperFile file = papers.write(caseId, paper, PapersResource.format(format == null ? "pdf" : format));
                head(response, file.format().mediaType(), PapersResource.fileName(file));
                response.getOutputStream().write(file.content());
            }
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Rejection e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void head(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", Attachment.disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}
