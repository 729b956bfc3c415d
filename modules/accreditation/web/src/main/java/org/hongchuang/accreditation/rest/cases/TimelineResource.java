package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Timeline;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.TimelineKind;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;

/** Everything that happened to a case. */
@Path("cases/{id}/timeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class TimelineResource {
    private static final String ENTRIES = """
        {"rows": [{"at": "2026-11-20T08:00:00Z", "kind": "FIGURES", "code": "accreditation.timeline.FIGURES",
          "username": "office1", "displayName": "闵思源", "changes": [{"field": "tax", "labelZh": "成功企业纳税额",
          "labelEn": "tax of successful enterprises", "before": "125.5", "after": "130"}], "detail": "2025 #2"},
         {"at": "2026-11-19T08:00:00Z", "kind": "STEP", "code": "accreditation.CaseCommand.SUBMIT",
          "username": "applicant1", "displayName": "张申报", "states": "accreditation.CaseState", "from": "DRAFT",
          "to": "SUBMITTED", "changes": [], "detail": ""}], "total": 2}
        """;

    @Inject
    private Timeline timeline;

    @GET
    @Operation(
            summary = "Everything that happened to a case, newest first",
            description =
                    "Who did what when, with each value before and after. What the caller may not see is left out.")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole timeline is",
            content = @Content(examples = @ExampleObject(name = "two entries", value = ENTRIES)))
    @APIResponse(responseCode = "422", description = "There is no such kind")
    public Page<TimelineEntry> of(
            @PathParam("id") UUID id,
            @Parameter(description = "Kinds wanted; left out: all", example = "FIGURES") @QueryParam("kind")
                    List<String> kinds,
            @BeanParam Slice slice) {
        Set<TimelineKind> wanted = kinds.stream().map(TimelineResource::kind).collect(Collectors.toSet());
        return timeline.of(id, wanted, slice.wanted());
    }

    private static TimelineKind kind(String name) {
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.timeline.unknown-kind", name));
    }
}
