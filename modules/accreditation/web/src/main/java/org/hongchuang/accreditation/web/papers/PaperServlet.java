package org.hongchuang.accreditation.web.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.UUID;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.PaperFile;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.papers.PapersResource;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Hands out a paper of a case, or without one the case's whole file, to those who may see the case. */
@WebServlet("/app/accreditation/paper")
public class PaperServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Cases cases;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID caseId = Ids.parse(request.getParameter("case"));
        String paper = request.getParameter("paper");
        if (paper == null) {
            Attachment.head(response, cases.get(caseId).name() + ".zip", "application/zip");
            papers.archive(caseId, response.getOutputStream());
        } else {
            String format = request.getParameter("format");
            PaperFile file = papers.write(caseId, paper, PapersResource.format(format == null ? "pdf" : format));
            Attachment.head(
                    response, PapersResource.fileName(file), file.format().mediaType());
            response.getOutputStream().write(file.content());
        }
    }
}
