package org.hongchuang.accreditation.web.complaints;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Hands out a file of a complaint to those who may see the complaint. */
@WebServlet("/app/accreditation/complaint-evidence")
public class ComplaintEvidenceServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Complaints complaints;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(
                response,
                complaints.document(
                        Ids.parse(request.getParameter("complaint")), Ids.parse(request.getParameter("document"))));
    }
}
