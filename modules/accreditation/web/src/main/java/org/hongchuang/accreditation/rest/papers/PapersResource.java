package org.hongchuang.accreditation.rest.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.PaperFile;
import org.hongchuang.accreditation.api.PaperFormat;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.kernel.error.Rejection;

/** Forms and certificate of a case. */
@Path("cases/{case}/papers")
@RequestScoped
@Tag(name = "papers", description = "文书 Papers of a case")
public class PapersResource {
    @Inject
    private Papers papers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The papers a case has")
    @APIResponse(
            responseCode = "200",
            description = "The papers, by the ids they are asked for with",
            content = @Content(examples = @ExampleObject(name = "a base that was named", value = """
                [{"id": "form-application", "label": {"zh": "认定申请表", "en": "application form"}},
                 {"id": "certificate", "label": {"zh": "证书", "en": "Certificate"}}]
                """)))
    public List<PaperRow> list(@PathParam("case") UUID caseId) {
        return papers.of(caseId);
    }

    @GET
    @Path("{paper}")
    @Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
    @Operation(summary = "A paper as PDF or Word")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such case in reach, or it has no such paper")
    @APIResponse(responseCode = "422", description = "The format is neither pdf nor docx")
    public Response paper(
            @PathParam("case") UUID caseId,
            @PathParam("paper") String paper,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        PaperFile file = papers.write(caseId, paper, format(format));
        return Attachment.of(fileName(file), file.format().mediaType(), file.content());
    }

    /** The name a paper is saved under. */
    public static String fileName(PaperFile file) {
        return file.name() + "." + file.format().name().toLowerCase(Locale.ROOT);
    }

    /** @throws Rejection if there is no such format */
    public static PaperFormat format(String name) {
        return switch (name) {
            case "pdf" -> PaperFormat.PDF;
            case "docx" -> PaperFormat.DOCX;
            default -> throw new Rejection("accreditation.paper.format", name);
        };
    }
}
