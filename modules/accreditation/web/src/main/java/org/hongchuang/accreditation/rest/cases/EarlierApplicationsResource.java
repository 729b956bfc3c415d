package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.CarryOver;
import org.hongchuang.accreditation.api.EarlierApplication;

/** What the organisation of a case handed in before. */
@Path("cases/{id}/earlier-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class EarlierApplicationsResource {
    private static final String ONE = """
        [{"caseId": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地", "appliedOn": "2025-11-20",
          "state": "REJECTED", "creditCode": "91350100M000100Y43",
          "payee": {"name": "甲公司", "account": "6222020000000000", "bank": "甲银行"},
          "application": {"jobs": "1000"}, "unionWork": {"members": "910"}, "residents": 62}]
        """;

    @Inject
    private CarryOver carryOver;

    @GET
    @Operation(
            summary = "What the organisation of a case handed in before, newest first",
            description =
                    "At most ten. Only answers the forms of the present case ask for and would accept: they may be"
                            + " sent as they are.")
    @APIResponse(
            responseCode = "200",
            description = "The applications; none if this is the first",
            content = @Content(examples = @ExampleObject(name = "one before", value = ONE)))
    public List<EarlierApplication> earlier(@PathParam("id") UUID id) {
        return carryOver.earlier(id);
    }
}
