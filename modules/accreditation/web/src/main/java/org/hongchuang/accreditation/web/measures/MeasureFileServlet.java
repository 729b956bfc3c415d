package org.hongchuang.accreditation.web.measures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Hands out the evidence of a measure, or the minutes of a meeting. */
@WebServlet("/app/measures/file")
public class MeasureFileServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Measures measures;

    @Inject
    private transient Meetings meetings;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, file(request));
    }

    private DocumentContent file(HttpServletRequest request) {
        String meeting = request.getParameter("meeting");
        return meeting != null
                ? meetings.minutes(Ids.parse(meeting))
                : measures.document(
                        Ids.parse(request.getParameter("measure")), Ids.parse(request.getParameter("document")));
    }
}
