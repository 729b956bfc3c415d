package org.hongchuang.accreditation.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Hands out a file of evidence to those who may see the case. */
@WebServlet("/app/accreditation/evidence")
public class EvidenceServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Cases cases;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(
                response,
                cases.document(Ids.parse(request.getParameter("case")), Ids.parse(request.getParameter("document"))));
    }
}
