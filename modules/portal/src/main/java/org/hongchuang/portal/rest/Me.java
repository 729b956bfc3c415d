package org.hongchuang.portal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;

/** Who the caller is. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class Me {
    @Inject
    private CurrentActor actor;

    /** The caller as the house knows them. */
    public record MeView(
            String username, String displayName, String organisation, List<String> roles, List<String> permissions) {}

    @GET
    @Operation(summary = "Who am I?", description = "Name, organisation, roles and permissions of the caller.")
    @APIResponse(
            responseCode = "200",
            description = "The caller",
            content = @Content(examples = @ExampleObject(name = "county officer", value = """
                {"username": "county.officer", "displayName": "李经办",
                 "organisation": "某县总工会", "roles": ["county-officer"],
                 "permissions": ["CASE_VIEW", "CASE_RECOMMEND"]}\
                """)))
    public MeView me() {
        Actor me = actor.get();
        return new MeView(
                me.username(),
                me.displayName(),
                me.organisationName(),
                me.roles().stream().sorted().map(role -> role.securityRole()).toList(),
                Arrays.stream(Permission.values())
                        .filter(me::may)
                        .map(Enum::name)
                        .toList());
    }
}
