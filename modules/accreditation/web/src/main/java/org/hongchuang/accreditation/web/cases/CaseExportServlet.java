package org.hongchuang.accreditation.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Set;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.file.AttachmentServlet;
import org.hongchuang.kernel.page.PageRequest;

/** Writes the list of cases as a spreadsheet while it is read. */
@WebServlet("/app/accreditation/cases.xlsx")
public class CaseExportServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Cases cases;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseFilter filter = new CaseFilter(
                request.getParameter("text"),
                CaseFilter.states(request.getParameter("state")).orElse(Set.of()),
                request.getParameter("kind"));
        cases.page(filter, CaseOrder.NEWEST, new PageRequest(0, 1));
        Attachment.head(response, "cases.xlsx", Attachment.XLSX);
        boolean english = "en".equals(request.getParameter("language"));
        cases.export(filter, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, response.getOutputStream());
    }
}
