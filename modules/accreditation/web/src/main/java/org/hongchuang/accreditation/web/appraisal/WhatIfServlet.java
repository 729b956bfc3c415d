package org.hongchuang.accreditation.web.appraisal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.web.file.AttachmentServlet;

/** Writes the cases of a what-if as a spreadsheet while they are read, to those who may see it. */
@WebServlet("/app/appraisal/what-if.xlsx")
public class WhatIfServlet extends AttachmentServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WhatIfs whatIfs;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WhatIfFilterInput filter = new WhatIfFilterInput();
        filter.setChange(request.getParameter("change"));
        filter.setCounty(request.getParameter("county"));
        filter.setText(request.getParameter("text"));
        UUID id = Ids.parse(request.getParameter("id"));
        whatIfs.get(id);
        Attachment.head(response, "what-if.xlsx", Attachment.XLSX);
        boolean english = "en".equals(request.getParameter("language"));
        whatIfs.export(
                id, filter.wanted(), english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, response.getOutputStream());
    }
}
