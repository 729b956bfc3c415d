package org.hongchuang.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.finance.api.BankStatements;
import org.hongchuang.finance.api.ImportReport;
import org.hongchuang.finance.api.StatementFormat;
import org.hongchuang.finance.api.StatementRow;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.text.Spoken;

/** Bank statements; for those who act for the city. */
@Path("bank-statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "finance")
public class BankStatementsResource {
    private static final int LONGEST_FIELD = 400;
    private static final String LIST = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000031", "bank": "示例银行", "account": "1502010109300000001",
         "format": "CAMT053", "fileName": "2026-11.xml", "fromDate": "2026-11-01", "toDate": "2026-11-20",
         "opening": 50000000.00, "closing": 11999964.50, "lines": 194, "open": 4, "importedName": "李制单",
         "importedAt": "2026-11-21T02:00:00Z"}], "total": 1}
        """;
    private static final String PARTS = "bank=示例银行; format=CAMT053; file=@2026-11.xml";
    private static final String IMPORTED =
            "{\"statement\": \"01935c5e-7a00-7000-8000-000000000031\", \"lines\": 194, \"known\": 0, \"matched\": 190}";
    private static final String REFUSED = """
        {"type": "urn:hongchuang:problem:finance.statements.errors", "title": "文件有 1 处错误", "status": 422, "detail": "文件有 1 处错误",
         "code": "finance.statements.errors",
         "errors": [{"line": 17, "code": "finance.line.amount-unreadable", "detail": "金额“abc”无法识别，应如 1,234.56。"}]}
        """;

    @Inject
    private BankStatements statements;

    @Context
    private HttpHeaders headers;

    @GET
    @Operation(summary = "List imported statements, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one statement", value = LIST)))
    @APIResponse(responseCode = "403", description = "The caller does not act for the city")
    public Page<StatementRow> page(
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return statements.page(PageRequest.clamped(first, size));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a statement and match its lines",
            description =
                    "Parts: `file` (20 MB at most), `bank`, `format` (CSV, read by the mapping saved for the bank,"
                            + " or CAMT053). Nothing is imported while any line is wrong.")
    @RequestBody(
            description = "The parts",
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a camt.053 file", value = PARTS)))
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(examples = @ExampleObject(name = "imported", value = IMPORTED)))
    @APIResponse(
            responseCode = "422",
            description = "Refused: every wrong line is listed; or the file is too large, unreadable, known already",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "wrong lines", value = REFUSED)))
    public Response post(List<EntityPart> parts) throws IOException {
        StatementFormat format = Choice.required(StatementFormat.class, field(parts, "format"));
        EntityPart file = part(parts, "file");
        ImportReport report;
        try (InputStream content = file.getContent()) {
            report = statements.importFile(
                    field(parts, "bank"), format, file.getFileName().orElse("statement"), content);
        }
        return report.errors().isEmpty()
                ? Response.status(Response.Status.CREATED)
                        .entity(ImportBody.of(report))
                        .build()
                : Response.status(ImportProblem.STATUS)
                        .type("application/problem+json;charset=UTF-8")
                        .entity(ImportProblem.of(report.errors(), language()))
                        .build();
    }

    private Locale language() {
        return Spoken.of(headers.getAcceptableLanguages());
    }

    private static EntityPart part(List<EntityPart> parts, String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection("finance.upload.part-missing", name));
    }

    private static String field(List<EntityPart> parts, String name) throws IOException {
        try (InputStream content = part(parts, name).getContent()) {
            return new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        }
    }
}
