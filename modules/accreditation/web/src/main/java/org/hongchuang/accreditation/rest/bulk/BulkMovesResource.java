package org.hongchuang.accreditation.rest.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hongchuang.accreditation.api.BulkLine;
import org.hongchuang.accreditation.api.BulkMoves;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One command for many cases: previewed, then carried out. */
@Path("bulk-moves/commands/{command}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases", description = "基地申报与认定 Bases on their way to the title")
public class BulkMovesResource {
    private static final String CASES = """
        {"grounds": "材料齐全", "cases": [{"id": "01935c5e-7a00-7000-8000-000000000003", "version": 3}]}
        """;
    private static final String LINES = """
        [{"id": "01935c5e-7a00-7000-8000-000000000003", "name": "甲创业基地", "version": 3, "accepted": false,
          "code": "kernel.illegal-move", "detail": "当前状态为“草稿”，不能“推荐”。"}]
        """;

    @Inject
    private BulkMoves moves;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("preview")
    @Operation(
            summary = "Say what a command would do to each of many cases",
            description = "recommend, return, verify or name; nothing is changed")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a case", value = CASES)))
    @APIResponse(
            responseCode = "200",
            description = "For each case whether it would be moved, and if not why",
            content = @Content(examples = @ExampleObject(name = "a case", value = LINES)))
    @APIResponse(responseCode = "404", description = "No such command")
    @APIResponse(responseCode = "422", description = "No case, or more than 200")
    public List<MovedCase> preview(@PathParam("command") String command, @Nullable BulkBody body) {
        return shown(moves.preview(command(command), BulkBody.chosen(body), BulkBody.grounds(body)));
    }

    @POST
    @Operation(
            summary = "Move many cases",
            description =
                    "Each in its own transaction, unless it was changed since it was previewed; may be sent again")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a case", value = CASES)))
    @APIResponse(
            responseCode = "200",
            description = "For each case whether it was moved, and if not why",
            content = @Content(examples = @ExampleObject(name = "a case", value = LINES)))
    @APIResponse(responseCode = "404", description = "No such command")
    @APIResponse(responseCode = "422", description = "No case, a case without its version, or more than 200")
    public List<MovedCase> carryOut(@PathParam("command") String command, @Nullable BulkBody body) {
        return shown(moves.carryOut(command(command), BulkBody.previewed(body), BulkBody.grounds(body)));
    }

    private List<MovedCase> shown(List<BulkLine> lines) {
        Locale language = Spoken.of(headers.getAcceptableLanguages());
        return lines.stream().map(line -> MovedCase.of(line, language)).toList();
    }

    private static CaseCommand command(String word) {
        return Arrays.stream(CaseCommand.values())
                .filter(command -> command.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound(word));
    }
}
