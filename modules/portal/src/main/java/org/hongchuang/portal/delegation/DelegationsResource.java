package org.hongchuang.portal.delegation;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.delegation.Colleague;
import org.hongchuang.kernel.delegation.DelegationView;
import org.hongchuang.kernel.delegation.Delegations;
import org.hongchuang.kernel.delegation.KnownAccounts;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Who acts for whom while they are away. */
@Path("delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delegations", description = "委托代办 Who acts for whom while they are away")
public class DelegationsResource {
    private static final String ONE = """
        {"id": "01935c5e-7a00-7000-8000-000000000061", "person": "office1", "personName": "李经办", "deputy": "office2",
         "deputyName": "王经办", "organisation": "某市总工会", "roles": ["OFFICE_OFFICER"], "firstDay": "2026-12-01",
         "lastDay": "2026-12-07", "reason": "出差", "givenAt": "2026-11-30T01:00:00Z", "state": "AHEAD"}
        """;

    @Inject
    private Delegations delegations;

    @Inject
    private KnownAccounts accounts;

    /** Which delegation was given. */
    public record Given(UUID id) {}

    @GET
    @Operation(summary = "Those the caller gave or was given, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "Past ones for three months",
            content = @Content(examples = @ExampleObject(name = "one ahead", value = "[" + ONE + "]")))
    public List<DelegationView> mine() {
        return delegations.mine();
    }

    @GET
    @Path("colleagues")
    @Operation(
            summary = "Who could act for the caller",
            description =
                    "People of the same organisation who have signed in, with the roles that would be handed over.")
    @APIResponse(
            responseCode = "200",
            description = "By name",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one",
                                            value = "[{\"username\": \"office2\", \"displayName\": \"王经办\","
                                                    + " \"roles\": [\"OFFICE_OFFICER\"]}]")))
    public List<Colleague> colleagues() {
        return delegations.colleagues();
    }

    @GET
    @Path("all")
    @Operation(summary = "All within the caller's reach, the latest first", description = "For 安全管理员.")
    @APIResponse(
            responseCode = "200",
            description = "One slice",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one of one",
                                            value = "{\"rows\": [" + ONE + "], \"total\": 1}")))
    public Page<DelegationView> all(
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return delegations.all(PageRequest.clamped(first, size));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Name who acts for the caller",
            description = "In all roles of the caller that may be handed to them, from the first day to the last.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "a week",
                                            value = "{\"deputy\": \"office2\", \"firstDay\": \"2026-12-01\","
                                                    + " \"lastDay\": \"2026-12-07\", \"reason\": \"出差\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "given",
                                            value = "{\"id\": \"01935c5e-7a00-7000-8000-000000000061\"}")))
    @APIResponse(responseCode = "422", description = "Something cannot be; nothing was given")
    public Given give(@Nullable DelegationBody body) {
        DelegationBody given = body == null ? DelegationBody.EMPTY : body;
        return new Given(delegations.give(given.deputy(), given.firstDay(), given.lastDay(), given.reason()));
    }

    @POST
    @Path("{id}/commands/{command}")
    @Operation(
            summary = "Act by a delegation, stop acting, or end it",
            description =
                    "act: from now on, today, every call and page of the caller is made for the other, until stop."
                            + " end: by who gave it, the deputy or 安全管理员.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "No such delegation or command")
    @APIResponse(responseCode = "422", description = "It does not hold now")
    public void command(@PathParam("id") UUID id, @PathParam("command") String command) {
        switch (command) {
            case "act" -> delegations.act(id, accounts);
            case "stop" -> delegations.stop();
            case "end" -> delegations.end(id);
            default -> throw new NotFound(command);
        }
    }
}
