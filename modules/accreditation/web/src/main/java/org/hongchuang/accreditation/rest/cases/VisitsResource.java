package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.PhotoCaption;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.accreditation.rest.file.Parts;
import org.hongchuang.accreditation.rest.file.UploadedFile;

/** Site visits to a base; they are recorded by the command visit of its case. */
@Path("cases/{id}/visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "visits", description = "实地考察 Site visits with their photos")
public class VisitsResource {
    static final String PHOTO = """
        {"id": "01935c5e-7a00-7000-8000-000000000052", "visit": "01935c5e-7a00-7000-8000-000000000051",
         "caption": "公共服务大厅", "takenBy": "王五", "takenOn": "2026-11-20", "cameraAt": "2026-11-20T02:14:00Z",
         "width": 2048, "height": 1536, "bytes": 412873, "sha256": "9f2c…", "receivedSha256": "77ab…",
         "storedBy": "office1", "storedAt": "2026-11-20T08:05:00Z"}
        """;
    private static final String VISITS = """
        [{"id": "01935c5e-7a00-7000-8000-000000000051", "visitedOn": "2026-11-20", "visitors": "王五、赵六",
          "remarks": "现场有标识牌", "confirmed": {"union_sign": true}, "open": true, "recordedBy": "office1",
          "recordedAt": "2026-11-20T08:00:00Z"}]
        """;
    private static final String REFUSED = """
        {"type": "urn:hongchuang:problem:accreditation.photo.format", "title": "不能执行该操作", "status": 422,
         "detail": "“照片.webp”不是 JPEG 或 PNG 图片，没有保存。请用手机或看图软件另存为 JPEG 后再上传。",
         "code": "accreditation.photo.format"}
        """;

    @Inject
    private Cases cases;

    @Inject
    private VisitPhotos photos;

    @GET
    @Operation(summary = "The visits to a base, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The visits; photos can be added to those that are open",
            content = @Content(examples = @ExampleObject(name = "one visit", value = VISITS)))
    public List<VisitView> visits(@PathParam("id") UUID id) {
        return cases.visits(id);
    }

    @POST
    @Path("{visit}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a photo to an open visit",
            description = "Parts: `file` (JPEG or PNG, 15 MB and 50 million pixels at most), `caption`, `takenBy`,"
                    + " `takenOn` (left out: as the camera noted it). Only the picture is kept, not the place.")
    @RequestBody(
            description = "The parts",
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples =
                                    @ExampleObject(
                                            name = "a photo",
                                            value = "file=@IMG_0231.jpg; caption=公共服务大厅; takenBy=王五")))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(examples = @ExampleObject(name = "a photo", value = PHOTO)))
    @APIResponse(responseCode = "404", description = "No such case in reach, or it has no such visit")
    @APIResponse(
            responseCode = "422",
            description = "It is no photo, too large, damaged, something in disguise, or the visit is closed",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "another format", value = REFUSED)))
    public Response add(@PathParam("id") UUID id, @PathParam("visit") UUID visit, List<EntityPart> parts)
            throws IOException {
        Map<String, String> texts = Parts.texts(parts);
        String day = texts.getOrDefault("takenOn", "");
        PhotoCaption caption = new PhotoCaption(
                texts.get("caption"),
                texts.get("takenBy"),
                day.isEmpty() ? null : Parts.day(day, "accreditation.photo.day"));
        PhotoView added =
                UploadedFile.read(parts, (name, type, content) -> photos.add(id, visit, caption, name, content));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }
}
