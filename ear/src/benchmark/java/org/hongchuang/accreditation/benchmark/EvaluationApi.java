package org.hongchuang.accreditation.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hongchuang.it.Server;
import org.jspecify.annotations.Nullable;

/** Evaluation runs, started and watched by the office through the API. */
final class EvaluationApi {
    private static final String RUNS = "/api/evaluation-runs";
    private static final int CREATED = 201;
    private static final int OK = 200;

    /** A run as the API shows it. */
    record RunSeen(
            String id,
            String cause,
            String state,
            int total,
            int done,
            int failed,
            Instant started,
            @Nullable Instant ended) {
        /** How far it is, in tenths. */
        long tenths() {
            return total == 0 ? 10 : (done + failed) * 10L / total;
        }

        boolean over() {
            return ended != null;
        }

        /** By its own times, to the millisecond. */
        double seconds() {
            return ended == null ? Report.secondsSince(started) : Report.secondsBetween(started, ended);
        }
    }

    /** Has everything looked at, as the button does. */
    RunSeen start() {
        return seen(body(Server.post(OfficeDirectory.PERSON, RUNS, "{}"), CREATED));
    }

    RunSeen get(String id) {
        return seen(body(Server.get(OfficeDirectory.PERSON, RUNS + "/" + id), OK));
    }

    /** The newest run, if a timer opened it after that moment. */
    Optional<RunSeen> openedByTimer(Instant since) {
        return StreamSupport.stream(
                        body(Server.get(OfficeDirectory.PERSON, RUNS + "?size=1"), OK)
                                .getAsJsonArray("rows")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .map(EvaluationApi::seen)
                .filter(run -> run.cause().equals("TIMER") && run.started().isAfter(since))
                .findFirst();
    }

    private static JsonObject body(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static RunSeen seen(JsonObject run) {
        JsonElement ended = run.get("ended");
        return new RunSeen(
                run.get("id").getAsString(),
                run.get("cause").getAsString(),
                run.get("state").getAsString(),
                run.get("total").getAsInt(),
                run.get("done").getAsInt(),
                run.get("failed").getAsInt(),
                Instant.parse(run.get("started").getAsString()),
                ended == null || ended.isJsonNull() ? null : Instant.parse(ended.getAsString()));
    }

    /** Waits for the end; a run that does nothing for so long is given up. */
    RunSeen awaitEnd(RunSeen run, Duration patience) throws InterruptedException {
        Instant lastSeenWorking = Instant.now();
        RunSeen seen = run;
        while (!seen.over()) {
            if (lastSeenWorking.plus(patience).isBefore(Instant.now())) {
                throw new IllegalStateException("Nothing is done any more: " + seen);
            }
            Thread.sleep(500);
            RunSeen now = get(run.id());
            if (now.done() + now.failed() > seen.done() + seen.failed()) {
                lastSeenWorking = Instant.now();
            }
            if (now.tenths() > seen.tenths()) {
                Report.say("  %d0 %% done", now.tenths());
            }
            seen = now;
        }
        return seen;
    }
}
