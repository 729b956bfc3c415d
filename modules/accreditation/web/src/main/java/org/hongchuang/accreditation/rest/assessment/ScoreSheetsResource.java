package org.hongchuang.accreditation.rest.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Declaration;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.accreditation.api.Scoring;
import org.hongchuang.accreditation.api.SheetRow;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.file.Parts;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.accreditation.rest.list.Choice;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** The caller's own score sheets. */
@Path("score-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "年度考核 The yearly assessment of bases")
public class ScoreSheetsResource {
    private static final String ROW = """
        {"id": "01935c5e-7a00-7000-8000-000000000051", "caseId": "01935c5e-7a00-7000-8000-000000000003",
         "caseName": "甲创业基地", "year": 2026, "part": "whole", "state": "SCORING",
         "assignedAt": "2026-10-12T02:00:00Z"}
        """;
    private static final String ROWS = "{\"rows\": [" + ROW + "], \"total\": 1}";

    private static final String DECLARE = "{\"declaration\": \"NO_INTEREST\"}";
    private static final String SCORES =
            "{\"revision\": 0, \"points\": {\"operation\": {\"points\": 4.5, \"remark\": \"台账齐全\"}}}";
    private static final Scores NONE = new Scores(null, null);

    @Inject
    private Scoring scoring;

    /** What an assessor declares before scoring. */
    public record DeclarationBody(
            @Nullable String declaration, @Nullable String statement) {}

    /**
     * Points by item.
     *
     * @param revision the one the assessor saw; left out: none was saved yet
     */
    public record Scores(
            @Nullable Integer revision, @Nullable Map<String, PointsBody> points) {}

    @GET
    @Operation(summary = "List one's own score sheets, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "an answer", value = ROWS)))
    public Page<SheetRow> mine(@BeanParam Slice slice) {
        return scoring.mine(slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One's own score sheet, computed items filled in")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(examples = @ExampleObject(name = "an answer", value = ROW)))
    @APIResponse(responseCode = "404", description = "No such sheet of the caller's")
    public ScoreSheet sheet(@PathParam("id") UUID id) {
        return scoring.sheet(id);
    }

    @POST
    @Path("{id}/commands/declare")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare one's relation to the base",
            description =
                    "NO_INTEREST, INTEREST (said openly; one scores all the same) or RECUSED (one does not score)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "none", value = DECLARE)))
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(examples = @ExampleObject(name = "a sheet", value = ROW)))
    @APIResponse(responseCode = "404", description = "No such sheet of the caller's")
    @APIResponse(responseCode = "422", description = "Submitted already, or the statement is missing")
    public ScoreSheet declare(@PathParam("id") UUID id, @Nullable DeclarationBody body) {
        String unknown = "accreditation.scoring.unknown-declaration";
        Declaration declared = Choice.of(Declaration.class, body == null ? null : body.declaration(), unknown);
        if (body == null || declared == null) {
            throw new Rejection(unknown, "");
        }
        return scoring.declare(id, declared, Objects.requireNonNullElse(body.statement(), ""));
    }

    @POST
    @Path("{id}/commands/save")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a new revision of one's points; items left out are open again")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one item", value = SCORES)))
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(examples = @ExampleObject(name = "a sheet", value = ROW)))
    @APIResponse(responseCode = "404", description = "No such sheet of the caller's")
    @APIResponse(responseCode = "422", description = "Not open, points out of range, or changed meanwhile")
    public ScoreSheet save(@PathParam("id") UUID id, @Nullable Scores body) {
        Scores given = Objects.requireNonNullElse(body, NONE);
        return scoring.save(id, revision(given), PointsBody.scores(given.points()));
    }

    @POST
    @Path("{id}/commands/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand in one's points; the sheet is frozen")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one item", value = SCORES)))
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(examples = @ExampleObject(name = "a sheet", value = ROW)))
    @APIResponse(responseCode = "404", description = "No such sheet of the caller's")
    @APIResponse(responseCode = "422", description = "Not open, an item without points or out of range, or changed")
    public ScoreSheet submit(@PathParam("id") UUID id, @Nullable Scores body) {
        Scores given = Objects.requireNonNullElse(body, NONE);
        return scoring.submit(id, revision(given), PointsBody.scores(given.points()));
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Attach evidence to an item of one's open sheet",
            description = "Parts `item` (its id) and `file`, 20 MB at most")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a file", value = "item=operation file=@台账.pdf")))
    @APIResponse(
            responseCode = "200",
            description = "Attached",
            content = @Content(examples = @ExampleObject(name = "a file", value = "{\"name\": \"台账.pdf\"}")))
    @APIResponse(responseCode = "404", description = "No such sheet of the caller's, or no such item")
    @APIResponse(responseCode = "422", description = "Not open, no file, or too large")
    public DocumentView attach(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        String item = Parts.texts(parts).getOrDefault("item", "");
        return UploadedFile.read(parts, (name, type, content) -> scoring.attach(id, item, name, type, content));
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(Attachment.TYPE)
    @Operation(summary = "A file attached to a sheet, one's own or of an assessment one may look at")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return Attachment.of(scoring.document(id, document));
    }

    private static int revision(Scores given) {
        return Objects.requireNonNullElse(given.revision(), 0);
    }
}
