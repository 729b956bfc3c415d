package org.hongchuang.portal.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.mail.MailAddresses;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.reminder.ReminderView;
import org.hongchuang.kernel.reminder.Reminders;
import org.jspecify.annotations.Nullable;

/** What the caller is reminded of. */
@Path("reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders", description = "提醒 What is due soon or overdue, collected each night")
public class RemindersResource {
    @Inject
    private Reminders reminders;

    @Inject
    private MailAddresses addresses;

    /** Whether the house sends mail, and where to; null for nowhere. */
    public record MailWish(boolean on, @Nullable String address) {}

    /** An address as a program sends it; null for none. */
    public record MailAddress(@Nullable String address) {}

    @GET
    @Operation(
            summary = "What is due soon or overdue, the most urgent first",
            description = "Of the caller's roles and reach; escalated: work of others that is overdue for too long.")
    @APIResponse(
            responseCode = "200",
            description = "One slice; counted to 10,000",
            content = @Content(examples = @ExampleObject(name = "one overdue", value = """
                {"rows": [{"id": "01935c5e-7a00-7000-8000-000000000071",
                 "kind": "accreditation.task.rectify", "role": "APPLICANT", "title": "某基地",
                 "place": "某县总工会", "since": "2026-08-30T01:00:00Z", "due": "2026-11-20",
                 "daysOverdue": 9, "escalated": true, "read": false, "house": false,
                 "basis": {"cite": "附件2 第七条（一）2", "edition": "nanchang-bases@2019-06-20",
                  "rule": "rectify"},
                 "link": "/app/accreditation/case.xhtml?id=01935c5e-7a00-7000-8000-000000000001"}],
                 "total": 1, "more": false}\
                """)))
    public BoundedPage<ReminderView> page(
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return reminders.page(PageRequest.clamped(first, size));
    }

    @GET
    @Path("mail")
    @Operation(summary = "Where the reminders of the day are sent to the caller")
    @APIResponse(
            responseCode = "200",
            description = "on: whether the house sends mail at all; without an address none is sent",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "wanted",
                                            value = "{\"on\": true, \"address\": \"li@example.org\"}")))
    public MailWish mail() {
        return new MailWish(addresses.on(), addresses.own().orElse(null));
    }

    @PUT
    @Path("mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the caller's own address, or want no mail",
            description = "One letter a day at most, while something unread is due. It is on record.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "an address", value = "{\"address\": \"li@example.org\"}")))
    @APIResponse(responseCode = "204", description = "Set; with no address given, dropped")
    @APIResponse(
            responseCode = "422",
            description = "No address, one the house does not write to, or the caller acts for another")
    public void wish(@Nullable MailAddress body) {
        addresses.set(body == null ? null : body.address());
    }

    @POST
    @Path("{id}/commands/{command}")
    @Operation(summary = "Note that one was read", description = "read")
    @APIResponse(responseCode = "204", description = "Noted; twice changes nothing")
    @APIResponse(responseCode = "404", description = "Not the caller's, or it waits no more; or no such command")
    public void command(@PathParam("id") UUID id, @PathParam("command") String command) {
        if (!command.equals("read")) {
            throw new NotFound(command);
        }
        reminders.read(id);
    }
}
