package org.hongchuang.accreditation.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;
import org.hongchuang.accreditation.api.Rankings;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.appraisal.Ids;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Writes a ranking as a spreadsheet. */
@WebServlet("/app/assessment/ranking.xlsx")
public class RankingServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rankings rankings;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean english = "en".equals(request.getParameter("language"));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        rankings.export(
                Objects.requireNonNullElse(request.getParameter("rulebook"), ""),
                Ids.year(Objects.requireNonNullElse(request.getParameter("year"), "")),
                english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                sheet);
        Attachment.head(response, "ranking.xlsx", Attachment.XLSX);
        sheet.writeTo(response.getOutputStream());
    }
}
