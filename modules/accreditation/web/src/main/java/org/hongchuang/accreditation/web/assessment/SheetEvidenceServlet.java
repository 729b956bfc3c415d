package org.hongchuang.accreditation.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Hands out a file attached to a score sheet. */
@WebServlet("/app/assessment/evidence")
public class SheetEvidenceServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scoring scoring;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(
                response,
                scoring.document(
                        Ids.parse(request.getParameter("sheet")), Ids.parse(request.getParameter("document"))));
    }
}
