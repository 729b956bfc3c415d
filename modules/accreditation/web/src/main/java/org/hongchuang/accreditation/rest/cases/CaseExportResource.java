package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The list of cases as a spreadsheet. */
@Path("cases/export")
@RequestScoped
@Tag(name = "cases", description = "基地申报与认定 Bases on their way to the title")
public class CaseExportResource {
    @Inject
    private Cases cases;

    @Context
    private HttpHeaders headers;

    @GET
    @Produces(Attachment.XLSX)
    @Operation(summary = "All cases that fit, as .xlsx, newest first, written while they are read")
    @APIResponse(responseCode = "200", description = "The spreadsheet; further sheets after each million")
    @APIResponse(responseCode = "422", description = "There is no such state")
    public Response export(
            @Parameter(description = "Parts of the name separated by blanks, or the beginning of a credit code")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "One state, or TITLED", example = "NAMED") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Kind of base", example = "office") @QueryParam("kind") @Nullable String kind) {
        CaseFilter filter = CaseQuery.filter(text, state, kind);
        cases.page(filter, CaseOrder.NEWEST, new PageRequest(0, 1));
        Locale language = Spoken.of(headers.getAcceptableLanguages());
        StreamingOutput body = out -> cases.export(filter, language, out);
        return Attachment.of("cases.xlsx", Attachment.XLSX, body);
    }
}
