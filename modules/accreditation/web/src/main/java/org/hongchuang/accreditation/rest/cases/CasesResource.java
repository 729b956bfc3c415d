package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.BoundedPage;
import org.jspecify.annotations.Nullable;

/** Cases in the caller's reach. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases", description = "基地申报与认定 Bases on their way to the title")
public class CasesResource {
    private static final String LIST = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地", "kind": "office",
         "creditCode": "91350100M000100Y43", "county": "甲县总工会", "state": "SUBMITTED",
         "stateSince": "2026-11-20T08:00:00Z", "appliedOn": "2026-11-20"}], "total": 1, "more": false}
        """;

    private static final String CASE = """
        {"id": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地", "kind": "office",
         "creditCode": "91350100M000100Y43", "state": "SUBMITTED", "stateSince": "2026-11-20T08:00:00Z",
         "appliedOn": "2026-11-20", "residents": 62, "application": {"jobs": "1000"},
         "unionWork": {"members": "910"}, "open": ["RECOMMEND", "RETURN"], "version": 3}
        """;
    private static final String HISTORY = """
        [{"at": "2026-11-20T08:00:00Z", "username": "applicant1", "displayName": "张申报", "command": "SUBMIT",
          "from": "DRAFT", "to": "SUBMITTED", "grounds": ""}]
        """;
    private static final String FILES = """
        [{"id": "01935c5e-7a00-7000-8000-000000000009", "name": "营业执照.pdf", "mediaType": "application/pdf",
          "bytes": 48213, "sha256": "9f2c…", "storedBy": "applicant1", "storedAt": "2026-11-20T07:30:00Z"}]
        """;

    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private CaseReview review;

    @GET
    @Operation(
            summary = "List cases",
            description = "Counts to 2,000 and leafs as far; more says that there are further ones")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one case", value = LIST)))
    @APIResponse(responseCode = "422", description = "There is no such state or order, or first is too far")
    public BoundedPage<CaseRow> page(
            @Parameter(description = "Parts of the name separated by blanks, or the beginning of a credit code")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(
                            description = "One state, or TITLED for all that bear the title; left out: all",
                            example = "SUBMITTED")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Kind of base", example = "office") @QueryParam("kind") @Nullable String kind,
            @Parameter(
                            description = "begun, name, state-since, applied-on or named-on, with a minus for the last"
                                    + " first; left out: -begun",
                            example = "-applied-on")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @BeanParam Slice slice) {
        return cases.page(CaseQuery.filter(text, state, kind), CaseQuery.order(sort), slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A case in full")
    @APIResponse(
            responseCode = "200",
            description = "The case; open lists the commands its state allows",
            content = @Content(examples = @ExampleObject(name = "a case", value = CASE)))
    public CaseView get(@PathParam("id") UUID id) {
        return cases.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Every step of a case, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The steps",
            content = @Content(examples = @ExampleObject(name = "handed in", value = HISTORY)))
    public List<CaseEventView> history(@PathParam("id") UUID id) {
        return cases.history(id);
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "The files of evidence, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content = @Content(examples = @ExampleObject(name = "one file", value = FILES)))
    public List<DocumentView> documents(@PathParam("id") UUID id) {
        return cases.documents(id);
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(Attachment.TYPE)
    @Operation(summary = "A file of evidence")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return Attachment.of(cases.document(id, document));
    }

    @POST
    @Path("{id}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a case on",
            description =
                    "submit, recommend, return, visit, verify, approve, reject, name or renew; each needs its own role")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "return", value = "{\"grounds\": \"材料不全\"}"),
                                @ExampleObject(
                                        name = "approve",
                                        value = "{\"on\": \"2026-11-20\", \"minutesNo\": \"党组纪要〔2026〕3号\","
                                                + " \"grounds\": \"全票通过\"}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The case after the step",
            content = @Content(examples = @ExampleObject(name = "a case", value = CASE)))
    @APIResponse(responseCode = "404", description = "No such command, or no such case in reach")
    @APIResponse(responseCode = "409", description = "The state does not allow the command")
    @APIResponse(responseCode = "422", description = "Something is missing; nothing was changed")
    public CaseView command(@PathParam("id") UUID id, @PathParam("command") String command, @Nullable StepBody body) {
        StepBody given = body == null ? StepBody.EMPTY : body;
        String grounds = Objects.requireNonNullElse(given.grounds(), "");
        switch (command) {
            case "submit" -> applications.submit(id);
            case "recommend" -> review.recommend(id, grounds);
            case "return" -> review.sendBack(id, grounds);
            case "visit" -> review.recordVisit(id, visit(given));
            case "verify" -> review.verify(id, grounds);
            case "approve" -> review.approve(id, decision(given));
            case "reject" -> review.reject(id, decision(given));
            case "name" -> review.name(id, given.on());
            case "renew" -> review.renew(id, decision(given));
            default -> throw new NotFound(command);
        }
        return cases.get(id);
    }

    private static VisitReport visit(StepBody given) {
        return new VisitReport(
                given.on(), given.visitors(), given.grounds(), Objects.requireNonNullElse(given.confirmed(), Map.of()));
    }

    private static Decision decision(StepBody given) {
        return new Decision(given.on(), given.minutesNo(), given.grounds());
    }
}
