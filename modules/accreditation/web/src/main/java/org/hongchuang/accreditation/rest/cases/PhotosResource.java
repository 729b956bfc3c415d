package org.hongchuang.accreditation.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.VisitPhotos;

/** The photos of the visits to a base. */
@Path("cases/{id}/photos")
@RequestScoped
@Tag(name = "visits")
public class PhotosResource {
    static final String JPEG = "image/jpeg";

    @Inject
    private VisitPhotos photos;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The photos of all visits to a base, in the order they were added")
    @APIResponse(
            responseCode = "200",
            description = "The photos",
            content = @Content(examples = @ExampleObject(name = "one photo", value = "[" + VisitsResource.PHOTO + "]")))
    public List<PhotoView> photos(@PathParam("id") UUID id) {
        return photos.of(id);
    }

    @GET
    @Path("{photo}")
    @Produces(JPEG)
    @Operation(summary = "A photo as JPEG")
    @APIResponse(responseCode = "200", description = "The picture")
    public Response photo(
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @Parameter(description = "Whether a small picture is enough") @QueryParam("small") @DefaultValue("false")
                    boolean small) {
        return Response.ok(small ? photos.thumbnail(id, photo) : photos.picture(id, photo), JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{photo}")
    @Operation(summary = "Take a photo away from an open visit")
    @APIResponse(responseCode = "204", description = "Gone; the audit trail keeps that it was there")
    @APIResponse(responseCode = "422", description = "The visit is closed")
    public void remove(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        photos.remove(id, photo);
    }
}
