package org.hongchuang.accreditation.web.appraisal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.NotFound;

/** Writes the cases of a what-if as a spreadsheet while they are read, to those who may see it. */
@WebServlet("/app/appraisal/what-if.xlsx")
public class WhatIfServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WhatIfs whatIfs;

    /** Nothing is sent before it is known that there is such a what-if in reach. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WhatIfFilterInput filter = new WhatIfFilterInput();
        filter.setChange(request.getParameter("change"));
        filter.setCounty(request.getParameter("county"));
        filter.setText(request.getParameter("text"));
        try {
            UUID id = Ids.parse(request.getParameter("id"));
            whatIfs.get(id);
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"what-if.xlsx\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            boolean english = "en".equals(request.getParameter("language"));
            whatIfs.export(
                    id,
                    filter.wanted(),
                    english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                    response.getOutputStream());
        } catch (NotFound e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
