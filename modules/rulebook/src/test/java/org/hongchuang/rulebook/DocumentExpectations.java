package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.rulebook.Expectations.decimal;
import static org.hongchuang.rulebook.Expectations.each;
import static org.hongchuang.rulebook.Expectations.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an example expects of the document itself, whatever the case: its days, plans and programme. */
final class DocumentExpectations {

    private final Edition edition;
    private final Programme programme;

    DocumentExpectations(Edition edition) {
        this.edition = edition;
        this.programme = edition.policy().programme();
    }

    void check(String key, JsonNode expected) {
        switch (key) {
            case "plan" -> plan(expected);
            case "lastDay" -> lastDay(expected);
            case "notice" -> notice(expected);
            case "procedure" -> procedure(expected);
            case "envelopes" -> each(expected, this::envelope);
            case "tasks" -> each(expected, this::task);
            case "duties" -> each(expected, this::duty);
            default -> throw new IllegalArgumentException("Unknown expectation: " + key);
        }
    }

    /** Whether a plan of stages is admissible, what is wrong with it, and what falls due by a day. */
    private void plan(JsonNode expected) {
        List<Stage> stages = new ArrayList<>();
        each(
                expected.path("stages"),
                (day, amount) -> stages.add(new Stage(LocalDate.parse(day), amount.decimalValue())));
        StagesOutcome outcome = edition.stages(
                expected.path("subsidy").textValue(),
                expected.path("kind").textValue(),
                LocalDate.parse(expected.path("named").textValue()),
                stages);
        assertThat(outcome.verdict()).hasToString(expected.path("verdict").textValue());
        assertThat(outcome.faults().stream().map(fault -> fault.stage() + " " + fault.sort()))
                .containsExactlyElementsOf(texts(expected.path("faults")));
        assertThat(outcome.absent()).extracting(Absence::id).isEqualTo(texts(expected.path("absent")));
        if (expected.has("lastDay")) {
            assertThat(outcome.lastDay()).hasToString(expected.path("lastDay").textValue());
        }
        if (expected.has("rulings")) {
            assertThat(outcome.rulings()).isEqualTo(texts(expected.path("rulings")));
        }
        each(expected.path("dueBy"), (day, yuan) -> decimal(outcome.dueBy(LocalDate.parse(day)), yuan));
    }

    /** By kind, what is done until the title; {@code enrolled}: the office records it. */
    private void procedure(JsonNode expected) {
        each(expected, (kind, acts) -> {
            if (acts.asText().equals("enrolled")) {
                assertThat(edition.policy().enrols(kind)).as(kind).isTrue();
                assertThat(edition.policy().procedureOf(kind)).as(kind).isEmpty();
            } else {
                assertThat(edition.policy().procedureOf(kind).stream()
                                .map(step -> step.act().name()))
                        .as(kind)
                        .containsExactlyElementsOf(texts(acts));
            }
        });
    }

    private void lastDay(JsonNode expected) {
        Deadline deadline;
        if (expected.has("rule")) {
            deadline = only(edition.policy().sanctions().toList(), Consequence::id, expected.path("rule"))
                    .deadline();
        } else if (expected.has("duty")) {
            deadline = only(programme.duties(), Duty::id, expected.path("duty")).deadline();
        } else {
            deadline = step(expected).deadline();
        }
        assertThat(deadline.lastDay(LocalDate.parse(expected.path("notified").textValue())))
                .hasToString(expected.path("day").textValue());
    }

    /** Working days: Monday to Friday but for the days off, and the days made up for them. */
    private void notice(JsonNode expected) {
        List<String> off = texts(expected.path("daysOff"));
        List<String> madeUp = texts(expected.path("madeUp"));
        LocalDate last = step(expected)
                .notice()
                .lastDay(
                        LocalDate.parse(expected.path("posted").textValue()),
                        day -> madeUp.contains(day.toString())
                                || day.getDayOfWeek().getValue() < 6 && !off.contains(day.toString()));
        assertThat(last).hasToString(expected.path("day").textValue());
    }

    private Step step(JsonNode expected) {
        return only(edition.steps(), Step::id, expected.path("step"));
    }

    /** The amount; and that the parts, where there are any, are those named. */
    private void envelope(String id, JsonNode expected) {
        Envelope envelope = programme.envelopes().stream()
                .flatMap(DocumentExpectations::withParts)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        each(expected, (key, value) -> {
            switch (key) {
                case "amount" -> decimal(envelope.amount(), value);
                case "parts" ->
                    assertThat(envelope.parts()).extracting(Envelope::id).as(id).isEqualTo(texts(value));
                case "years" ->
                    assertThat(List.of("" + envelope.from(), "" + envelope.to()))
                            .as(id)
                            .isEqualTo(texts(value));
                case "lead" -> assertThat(envelope.lead()).as(id).isEqualTo(texts(value));
                default -> throw new IllegalArgumentException("Unknown expectation: " + key);
            }
        });
    }

    private static Stream<Envelope> withParts(Envelope envelope) {
        return Stream.concat(Stream.of(envelope), envelope.parts().stream().flatMap(DocumentExpectations::withParts));
    }

    private void task(String id, JsonNode expected) {
        if (id.equals("count")) {
            assertThat(programme.tasks()).hasSize(expected.intValue());
            return;
        }
        Task task = only(programme.tasks(), Task::id, TextNode.valueOf(id));
        each(expected, (key, value) -> {
            switch (key) {
                case "lead" -> assertThat(task.lead()).as(id).isEqualTo(texts(value));
                case "with" -> assertThat(task.with()).as(id).isEqualTo(texts(value));
                case "envelope" -> assertThat(task.envelope()).as(id).isEqualTo(value.textValue());
                default -> throw new IllegalArgumentException("Unknown expectation: " + key);
            }
        });
    }

    private void duty(String id, JsonNode expected) {
        Duty duty = only(programme.duties(), Duty::id, TextNode.valueOf(id));
        each(expected, (key, value) -> {
            switch (key) {
                case "who" -> assertThat(duty.who()).as(id).isEqualTo(texts(value));
                case "every" -> assertThat(duty.every()).as(id).hasToString(value.textValue());
                case "atLeast" -> assertThat(duty.atLeast()).as(id).isEqualTo(value.intValue());
                default -> throw new IllegalArgumentException("Unknown expectation: " + key);
            }
        });
    }

    private static <T> T only(List<T> all, Function<T, String> id, JsonNode wanted) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted.textValue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no '" + wanted.textValue() + "'"));
    }
}
