package org.hongchuang.accreditation.rest.measures;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.MeetingView;
import org.hongchuang.accreditation.api.Meetings;
import org.hongchuang.accreditation.rest.file.Attachment;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.accreditation.rest.list.Slice;
import org.hongchuang.kernel.page.Page;
import org.jspecify.annotations.Nullable;

/** Meetings that decided on measures. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures")
public class MeetingsResource {
    private static final String MEETING = """
        {"id": "01935c5e-7a00-7000-8000-000000000031", "minutesNo": "党组纪要〔2026〕9号", "metOn": "2026-11-20",
         "notifiedOn": "2026-11-21", "decided": 2, "rejected": 0,
         "document": "01935c5e-7a00-7000-8000-000000000032", "recordedBy": "recorder1",
         "recordedAt": "2026-11-21T02:00:00Z"}
        """;
    private static final String LIST = "{\"rows\": [" + MEETING + "], \"total\": 1}";
    private static final String EFFECTS = """
        [{"measure": "01935c5e-7a00-7000-8000-000000000021", "step": "REQUIRE_RECTIFICATION",
          "dueOn": "2027-02-21"}]
        """;
    private static final String PARTS = "id=01935c5e-7a00-7000-8000-000000000031&metOn=2026-11-20&notifiedOn=2026-11-21"
            + "&minutesNo=9&approve=01935c5e-7a00-7000-8000-000000000021&file=@纪要.pdf";

    @Inject
    private Meetings meetings;

    @GET
    @Operation(summary = "List meetings on record, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One slice, and how long the whole list is",
            content = @Content(examples = @ExampleObject(name = "one meeting", value = LIST)))
    public Page<MeetingView> page(@BeanParam Slice slice) {
        return meetings.page(slice.wanted());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A meeting on record")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(examples = @ExampleObject(name = "a meeting", value = MEETING)))
    public MeetingView get(@PathParam("id") UUID id) {
        return meetings.get(id);
    }

    @GET
    @Path("{id}/minutes")
    @Produces(Attachment.TYPE)
    @Operation(summary = "The minutes of a meeting")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    public Response minutes(@PathParam("id") UUID id) {
        return Attachment.of(meetings.minutes(id));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What recording a meeting would do; changes nothing")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one measure",
                                            value = "{\"metOn\": \"2026-11-20\", \"notifiedOn\": \"2026-11-21\","
                                                    + " \"approved\":"
                                                    + " [\"01935c5e-7a00-7000-8000-000000000021\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "For each measure its effect, or what is in its way",
            content = @Content(examples = @ExampleObject(name = "a rectification", value = EFFECTS)))
    @APIResponse(responseCode = "404", description = "A measure is not in reach")
    @APIResponse(responseCode = "422", description = "A day is missing or impossible")
    public List<EffectBody> preview(@Nullable MeetingBody body) {
        return meetings.preview(MeetingBody.draft(body)).stream()
                .map(EffectBody::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Record a meeting and carry out what it decided",
            description = "Parts: `id` (a UUID of the caller's; sent again, nothing is recorded twice), `metOn`,"
                    + " `notifiedOn`, `minutesNo`, `approve` (id of a measure, once for each), `reject` (id, colon,"
                    + " grounds; once for each), `file` (the minutes, 20 MB at most). All or nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "one measure", value = PARTS)))
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(examples = @ExampleObject(name = "a meeting", value = MEETING)))
    @APIResponse(responseCode = "404", description = "A measure is not in reach")
    @APIResponse(
            responseCode = "409",
            description = "A measure was decided already, or the id belongs to another record")
    @APIResponse(responseCode = "422", description = "Something is missing, or a measure cannot be decided")
    public MeetingView decide(List<EntityPart> parts) throws IOException {
        MeetingDraft draft = MeetingParts.draft(parts);
        return UploadedFile.read(parts, (name, type, content) -> meetings.decide(draft, name, type, content));
    }
}
