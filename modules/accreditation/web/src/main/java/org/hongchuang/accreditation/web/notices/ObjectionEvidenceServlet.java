package org.hongchuang.accreditation.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.Objections;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Hands out a document of an objection to those who may see the notice. */
@WebServlet("/app/accreditation/objection-evidence")
public class ObjectionEvidenceServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Objections objections;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(
                response,
                objections.document(
                        Ids.parse(request.getParameter("objection")), Ids.parse(request.getParameter("document"))));
    }
}
