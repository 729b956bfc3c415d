package org.hongchuang.portal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.portal.home.Inbox;
import org.hongchuang.portal.home.InboxLine;
import org.jspecify.annotations.Nullable;

/** What waits for the caller. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class TasksResource {
    @Inject
    private Inbox inbox;

    @GET
    @Operation(
            summary = "What waits for me, since when and until when",
            description = "What is due first comes first, then what has no last day, the longest waiting first; the"
                    + " 1,000 most urgent at most. A last day rests on an article (basis), or on the federation's own"
                    + " time (house), or on what a person set.")
    @APIResponse(
            responseCode = "200",
            description = "One slice; more says that there are further ones beyond the 1,000",
            content = @Content(examples = @ExampleObject(name = "a case to recommend", value = """
                {"rows": [{"task": {"textKey": "accreditation.task.recommend",
                  "count": 1, "link": "/app/accreditation/cases.xhtml?state=SUBMITTED"},
                  "item": {"title": "甲创业基地", "place": "甲县总工会",
                  "since": "2026-11-20T08:00:00Z", "due": "2026-11-27",
                  "house": false, "basis": {"cite": "第六条", "edition": "some-bases@2027-01-01", "rule": "recommend"},
                  "link": "/app/accreditation/case.xhtml?id=01935c5e-7a00-7000-8000-000000000003"},
                  "daysOverdue": 0}], "total": 1, "more": false}\
                """)))
    public BoundedPage<InboxLine> page(
            @Parameter(
                            description = "Text key of the only kind of work wanted",
                            example = "accreditation.task.recommend")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Index of the first row, from 0") @QueryParam("first") @DefaultValue("0")
                    int first,
            @Parameter(description = "Rows wanted, at most 500") @QueryParam("size") @DefaultValue("50") int size) {
        return inbox.page(kind, PageRequest.clamped(first, size));
    }
}
