package org.hongchuang.accreditation.rest.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Applications;
import org.jspecify.annotations.Nullable;

/** Applications of the caller's own organisation. */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications", description = "认定申请 Filling in and handing in an application")
public class ApplicationsResource {
    private static final String KINDS =
            "[{\"id\": \"office\", \"label\": {\"zh\": \"楼宇型\", \"en\": \"office building\"}}]";
    private static final String BEGUN = "{\"id\": \"01935c5e-7a00-7000-8000-000000000003\"}";

    @Inject
    private Applications applications;

    /** @param kind id of one of the kinds that may be begun */
    @Schema(name = "Begin")
    public record BeginBody(@Nullable String kind) {}

    /** The case that was begun. */
    public record Begun(UUID id) {}

    @GET
    @Path("kinds")
    @Operation(summary = "The kinds of title the caller's organisation may apply for now")
    @APIResponse(
            responseCode = "200",
            description = "The kinds; none while an application is under way",
            content = @Content(examples = @ExampleObject(name = "one kind", value = KINDS)))
    public List<KindBody> kinds() {
        return applications.open().stream().map(KindBody::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin an application; its form is at /cases/{id}/application")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BeginBody.class),
                            examples = @ExampleObject(name = "a kind", value = "{\"kind\": \"office\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Begun: the case",
            content =
                    @Content(
                            schema = @Schema(implementation = Begun.class),
                            examples = @ExampleObject(name = "a case", value = BEGUN)))
    @APIResponse(
            responseCode = "422",
            description = "No such kind, or the organisation is no base or has a case under way or a higher title")
    public Response begin(@Nullable BeginBody body) {
        String kind = body == null ? "" : Objects.requireNonNullElse(body.kind(), "");
        return Response.status(Response.Status.CREATED)
                .entity(new Begun(applications.begin(kind)))
                .build();
    }
}
