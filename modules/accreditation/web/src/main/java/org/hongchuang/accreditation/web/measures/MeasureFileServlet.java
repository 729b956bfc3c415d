package org.hongchuang.accreditation.web.measures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.hongchuang.accreditation.api.DocumentContent;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.rest.cases.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.NotFound;

/** Hands out the evidence of a measure, or the minutes of a meeting. */
@WebServlet("/app/measures/file")
public class MeasureFileServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Measures measures;

    @Inject
    private transient Meetings meetings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentContent file = file(request);
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

    private DocumentContent file(HttpServletRequest request) {
        String meeting = request.getParameter("meeting");
        return meeting != null
                ? meetings.minutes(Ids.parse(meeting))
                : measures.document(
                        Ids.parse(request.getParameter("measure")), Ids.parse(request.getParameter("document")));
    }
}
