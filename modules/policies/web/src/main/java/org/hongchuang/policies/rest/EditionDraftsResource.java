package org.hongchuang.policies.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.Drafts;
import org.jspecify.annotations.Nullable;

/** Drafts of editions, and the steps of different people to their publication. */
@Path("edition-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class EditionDraftsResource {
    private static final String LIST = """
        {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000041", "edition": "nanchang-bases@2027-01-01",
         "title": {"zh": "南昌市工会“五一”创新创业基地", "en": "May First innovation bases of the Nanchang unions"},
         "from": "2027-01-01", "state": "DRAFT", "stateSince": "2026-11-21T02:00:00Z", "number": 1,
         "savedName": "罗文博"}], "total": 1}
        """;
    private static final String DRAFT = """
        {"row": {"id": "01935c5e-7a00-7000-8000-000000000041", "edition": "nanchang-bases@2027-01-01",
          "from": "2027-01-01", "state": "CHECKED", "stateSince": "2026-11-21T02:00:00Z", "number": 1,
          "savedName": "罗文博"}, "version": 1, "open": ["SAVE", "SIMULATE", "RETURN", "WITHDRAW"],
         "text": "rulebook: nanchang-bases…", "versions": [{"number": 1, "hash": "c6d0a1f2…",
          "saved": {"username": "office1", "displayName": "罗文博", "at": "2026-11-21T02:00:00Z"}}],
         "checked": {"username": "office2", "displayName": "闵思源", "at": "2026-11-21T03:00:00Z"}, "history": []}
        """;
    private static final String REFUSED = """
        {"type": "urn:hongchuang:problem:policies.edition.invalid", "title": "不能执行该操作", "status": 422,
         "detail": "文件有 1 处错误，没有保存。请按行号逐处改正后再保存，或者先暂存。", "code": "policies.edition.invalid",
         "errors": [{"line": 563, "column": 12, "detail": "公式中的“succes_rate”既不是数据项，也不是标准"}]}
        """;

    @Inject
    private Drafts drafts;

    @GET
    @Operation(summary = "List the drafts, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one draft", value = LIST)))
    public Page<DraftRow> page(
            @Parameter(description = "Index of the first row, from 0") @QueryParam("first") @DefaultValue("0")
                    int first,
            @Parameter(description = "Rows wanted, at most 500") @QueryParam("size") @DefaultValue("50") int size) {
        return drafts.page(PageRequest.clamped(first, size));
    }

    @POST
    @Consumes({EditionsResource.YAML, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Begin a draft",
            description =
                    "The body is the whole file of an edition, in UTF-8. With setAside=true a file that has errors"
                            + " is kept as an UNFINISHED draft.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(examples = @ExampleObject(name = "a draft", value = DRAFT)))
    @APIResponse(
            responseCode = "422",
            description = "It is no sound edition: every error is listed with its place; nothing was saved",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "an unknown name in a formula", value = REFUSED)))
    public Response create(
            @RequestBody(
                            description = "The file",
                            content =
                                    @Content(
                                            mediaType = EditionsResource.YAML,
                                            examples =
                                                    @ExampleObject(
                                                            name = "its beginning",
                                                            value = "rulebook: nanchang-bases\nsource: …")))
                    InputStream yaml,
            @Parameter(description = "Keep it although it has errors") @QueryParam("setAside") @DefaultValue("false")
                    boolean setAside,
            @Context UriInfo here)
            throws IOException {
        String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        DraftView draft = setAside ? drafts.setAside(text) : drafts.create(text);
        return Response.created(here.getAbsolutePathBuilder()
                        .path(draft.row().id().toString())
                        .build())
                .entity(draft)
                .build();
    }

    @GET
    @Path("{draft}")
    @Operation(summary = "A draft with its text, versions and steps")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(examples = @ExampleObject(name = "a draft", value = DRAFT)))
    @APIResponse(responseCode = "404", description = "There is no such draft")
    public DraftView get(@PathParam("draft") UUID draft) {
        return drafts.get(draft);
    }

    @POST
    @Path("{draft}/commands/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a step with a draft",
            description =
                    "save, set-aside, check, return, withdraw or publish; by different people, each in their role."
                            + " What is set aside with errors is UNFINISHED and can only be saved, set aside again or"
                            + " withdrawn. It counts as tried when a what-if run over its present text has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The draft after the step",
            content = @Content(examples = @ExampleObject(name = "a draft", value = DRAFT)))
    @APIResponse(responseCode = "404", description = "There is no such draft or command")
    @APIResponse(
            responseCode = "409",
            description = "Its state does not allow it, it has changed since, or its first day is taken")
    @APIResponse(
            responseCode = "422",
            description = "Not by this person, or something is missing",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "an unknown name in a formula", value = REFUSED)))
    public DraftView command(
            @PathParam("draft") UUID draft,
            @PathParam("command") String command,
            @RequestBody(
                            description = "The version it was decided on, and what the step needs",
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "set-aside",
                                                        value = "{\"version\": 0, \"text\": \"rulebook:"
                                                                + " nanchang-bases\\n"
                                                                + "source: …\"}"),
                                                @ExampleObject(name = "check", value = "{\"version\": 0}"),
                                                @ExampleObject(
                                                        name = "return",
                                                        value = "{\"version\": 1, \"grounds\": \"第七条的分值有误\"}")
                                            }))
                    @Nullable
                    DraftStep step) {
        DraftStep given = step == null ? DraftStep.EMPTY : step;
        return switch (command) {
            case "save" -> drafts.save(draft, given.seen(), given.yaml());
            case "set-aside" -> drafts.setAside(draft, given.seen(), given.yaml());
            case "check" -> drafts.check(draft, given.seen());
            case "return" -> drafts.sendBack(draft, given.seen(), given.reason());
            case "withdraw" -> drafts.withdraw(draft, given.seen(), given.reason());
            case "publish" -> drafts.publish(draft, given.seen(), given.reason());
            default -> throw new NotFound(command);
        };
    }
}
