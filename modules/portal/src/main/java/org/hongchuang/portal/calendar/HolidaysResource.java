package org.hongchuang.portal.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.calendar.HolidayEntry;
import org.hongchuang.kernel.calendar.HolidayYear;
import org.hongchuang.kernel.calendar.Holidays;
import org.hongchuang.kernel.error.NotFound;
import org.jspecify.annotations.Nullable;

/** Holiday arrangements, by which working days are counted. */
@Path("holidays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holidays", description = "放假安排 The State Council's holidays, by which working days are counted")
public class HolidaysResource {
    private static final String YEAR = """
        {"year": 2027, "document": "国办发明电〔2026〕x号", "festivals": [{"name": "元旦", "from": "2027-01-01",
         "to": "2027-01-03", "workdays": ["2027-01-09"]}]}
        """;
    private static final String ENTRIES = "[{\"id\": \"01935c5e-7a00-7000-8000-000000000021\", \"holidays\": " + YEAR
            + ", \"enteredBy\": \"office1\", \"enteredAt\": \"2026-11-20T08:00:00Z\", \"state\": \"CONFIRMED\","
            + " \"decidedBy\": \"office2\", \"decidedAt\": \"2026-11-23T02:00:00Z\"}]";

    @Inject
    private Holidays holidays;

    /** Which entry was made. */
    public record Entered(UUID id) {}

    @GET
    @Operation(summary = "The arrangements in force, newest year first")
    @APIResponse(
            responseCode = "200",
            description = "One for each year that is known",
            content = @Content(examples = @ExampleObject(name = "a year", value = "[" + YEAR + "]")))
    public List<HolidayYear> inForce() {
        return holidays.inForce();
    }

    @GET
    @Path("entries")
    @Operation(summary = "Everything that was entered, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The entries, with what a second person said to each",
            content = @Content(examples = @ExampleObject(name = "a confirmed entry", value = ENTRIES)))
    public List<HolidayEntry> entries() {
        return holidays.entries();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter the arrangement of a year",
            description = "It counts once another person has confirmed it; the latest confirmed of a year counts.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a year", value = YEAR)))
    @APIResponse(
            responseCode = "200",
            description = "Entered; waits for another person",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "entered",
                                            value = "{\"id\": \"01935c5e-7a00-7000-8000-000000000021\"}")))
    @APIResponse(responseCode = "422", description = "Something cannot be; nothing was entered")
    public Entered enter(@Nullable HolidaysBody body) {
        HolidaysBody given = body == null ? HolidaysBody.EMPTY : body;
        return new Entered(holidays.enter(given.holidays()));
    }

    @POST
    @Path("entries/{id}/commands/{command}")
    @Operation(summary = "Confirm an entry or send it back", description = "confirm or refuse; not by who entered it")
    @APIResponse(responseCode = "204", description = "Done; a confirmed one counts at once")
    @APIResponse(responseCode = "404", description = "No such entry or command")
    @APIResponse(responseCode = "422", description = "One's own entry, or decided before")
    public void decide(@PathParam("id") UUID id, @PathParam("command") String command) {
        switch (command) {
            case "confirm" -> holidays.decide(id, true);
            case "refuse" -> holidays.decide(id, false);
            default -> throw new NotFound(command);
        }
    }
}
