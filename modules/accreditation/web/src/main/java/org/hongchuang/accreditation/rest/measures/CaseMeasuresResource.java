package org.hongchuang.accreditation.rest.measures;

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
import org.hongchuang.accreditation.api.MeasureBasis;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;

/** What was decided on a case beside its naming. */
@Path("cases/{id}/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures")
public class CaseMeasuresResource {
    private static final String BASES = """
        [{"rule": "rectify", "kind": "RECTIFY", "cite": "附件2 第七条（一）2", "labelZh": "限期整改",
          "labelEn": "rectification within a time", "setsTime": false, "banPermanent": false}]
        """;

    @Inject
    private Measures measures;

    @GET
    @Operation(summary = "The measures of a case, newest first; to a base, what was decided")
    @APIResponse(
            responseCode = "200",
            description = "The measures",
            content = @Content(examples = @ExampleObject(name = "none", value = "[]")))
    public List<MeasureView> measures(@PathParam("id") UUID id) {
        return measures.ofCase(id);
    }

    @GET
    @Path("bases")
    @Operation(summary = "The rules of the edition in force that a measure on a case may rest on")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(examples = @ExampleObject(name = "one rule", value = BASES)))
    public List<MeasureBasis> bases(@PathParam("id") UUID id) {
        return measures.bases(id);
    }
}
