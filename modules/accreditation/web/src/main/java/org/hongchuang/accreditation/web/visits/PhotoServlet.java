package org.hongchuang.accreditation.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.UUID;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.Rejection;

/** Shows a photo of a visit to those who may see the case. Photos are written by the house, so a browser may show them. */
@WebServlet("/app/accreditation/photo")
public class PhotoServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID caseId = Ids.parse(request.getParameter("case"));
            UUID photo = Ids.parse(request.getParameter("photo"));
            byte[] picture = request.getParameter("small") == null
                    ? photos.picture(caseId, photo)
                    : photos.thumbnail(caseId, photo);
            response.setContentType("image/jpeg");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(picture.length);
            response.getOutputStream().write(picture);
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Rejection e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
