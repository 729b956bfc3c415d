package org.hongchuang.accreditation.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;
import org.hongchuang.accreditation.api.Rankings;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.Rejection;

/** Writes a ranking as a spreadsheet. */
@WebServlet("/app/assessment/ranking.xlsx")
public class RankingServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rankings rankings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean english = "en".equals(request.getParameter("language"));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try {
            rankings.export(
                    Objects.requireNonNullElse(request.getParameter("rulebook"), ""),
                    Ids.year(Objects.requireNonNullElse(request.getParameter("year"), "")),
                    english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                    sheet);
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (Rejection e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"ranking.xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        sheet.writeTo(response.getOutputStream());
    }
}
