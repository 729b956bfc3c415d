package org.hongchuang.accreditation.rest.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.Enrolment;
import org.hongchuang.accreditation.api.Enrolments;
import org.hongchuang.accreditation.rest.application.ConditionsBody;
import org.hongchuang.accreditation.rest.file.UploadedFile;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** Bases that come in by the document that recognised them. */
@Path("enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments", description = "凭文件登记 Bases for which the policy has no procedure")
public class EnrolmentsResource {
    private static final String KINDS = "[{\"id\": \"national\", \"label\": {\"zh\": \"国家级\", \"en\": \"national\"}}]";
    private static final String BASES = """
        [{"id": "01935c5e-7a00-7000-8000-000000000071", "path": "/7/71/", "kind": "BASE", "name": "甲创业基地"}]
        """;
    private static final String PARTS =
            "organisation=01935c5e-7a00-7000-8000-000000000071 kind=national creditCode=91350100M000100Y43"
                    + " issuedOn=2026-11-20 number=文〔2026〕3号 issuer=示例部门 file=@认定文件.pdf";
    private static final String CONDITIONS = """
        {"edition": "guizhou-bases@2022-07-22", "conditions": [{"id": "capacity",
         "label": {"zh": "承载能力", "en": "capacity"}, "verdict": "UNKNOWN", "article": "二", "compared": [],
         "missing": ["strong_capacity"]}]}
        """;
    private static final String ENROLLED = "{\"id\": \"01935c5e-7a00-7000-8000-000000000072\"}";

    @Inject
    private Enrolments enrolments;

    /** A kind that comes in by record. */
    public record EnrolledKind(String id, Localized label) {}

    /** The case that was begun. */
    public record Enrolled(UUID id) {}

    @GET
    @Path("kinds")
    @Operation(summary = "The kinds that come in by record under the rulebook of the caller's organisation")
    @APIResponse(
            responseCode = "200",
            description = "The kinds; none if all have a procedure",
            content = @Content(examples = @ExampleObject(name = "one kind", value = KINDS)))
    public List<EnrolledKind> kinds() {
        return enrolments.kinds().stream()
                .map(kind -> new EnrolledKind(kind.id(), kind.label()))
                .toList();
    }

    @GET
    @Path("bases")
    @Operation(summary = "The bases in reach that could be recorded, by name, at most fifty")
    @APIResponse(
            responseCode = "200",
            description = "The bases",
            content = @Content(examples = @ExampleObject(name = "one base", value = BASES)))
    public List<OrganisationView> bases(
            @Parameter(description = "Part of the name") @QueryParam("text") @DefaultValue("") String text) {
        return enrolments.bases(text);
    }

    @GET
    @Path("eligibility")
    @Operation(summary = "The conditions for a base of a kind, before it is recorded")
    @APIResponse(
            responseCode = "200",
            description = "Each condition on what is known of the base",
            content = @Content(examples = @ExampleObject(name = "one condition", value = CONDITIONS)))
    @APIResponse(responseCode = "404", description = "No such base in reach")
    @APIResponse(responseCode = "422", description = "There is no such kind")
    public ConditionsBody eligibility(
            @Parameter(description = "The base; left out: nothing is known of it") @QueryParam("organisation") @Nullable
                    UUID organisation,
            @Parameter(description = "Kind of base", example = "national") @QueryParam("kind") @DefaultValue("")
                    String kind) {
        return ConditionsBody.of(enrolments.eligibility(organisation, kind));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Record a base, to be confirmed or sent back by another person",
            description =
                    "Parts: `organisation` (its id), `kind`, `creditCode`, `issuedOn`, `number` and `issuer` of the"
                            + " document, `payeeName`, `payeeAccount` and `payeeBank` where the kind brings money, `file`"
                            + " (the document, 20 MB at most).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            examples = @ExampleObject(name = "a base", value = PARTS)))
    @APIResponse(
            responseCode = "200",
            description = "Recorded: the case",
            content = @Content(examples = @ExampleObject(name = "a case", value = ENROLLED)))
    @APIResponse(responseCode = "422", description = "A field is missing or wrong, or the base has a case or title")
    public Enrolled enrol(List<EntityPart> parts) throws IOException {
        Enrolment enrolment = EnrolmentParts.read(parts);
        return new Enrolled(
                UploadedFile.read(parts, (name, type, content) -> enrolments.enrol(enrolment, name, type, content)));
    }
}
