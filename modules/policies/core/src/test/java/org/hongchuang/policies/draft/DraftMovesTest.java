package org.hongchuang.policies.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftMovesTest {
    private static final Path TABLE = Path.of("../../../docs/states/draft.md");
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final DraftText SOUND = DraftText.sound(PolicyHouse.beginning("2027-01-01"));
    private static final DraftText BROKEN = DraftText.asItIs(PolicyHouse.broken("2027-01-01"));
    private static final List<String> AUTHORS = List.of("author");

    private static Signature by(String username) {
        return new Signature(username, username, AT);
    }

    private static Draft in(DraftState state) {
        Draft draft = Draft.begin(state == DraftState.UNFINISHED ? BROKEN : SOUND, by("author"));
        switch (state) {
            case DRAFT, UNFINISHED -> {}
            case WITHDRAWN -> draft.close(DraftCommand.WITHDRAW, "不再需要", AT);
            default -> {
                draft.check(by("checker"), AUTHORS);
                if (state != DraftState.CHECKED) {
                    draft.simulated(UUID.randomUUID(), "无变化", AT);
                }
                if (state == DraftState.PUBLISHED) {
                    draft.publish(by("publisher"), AUTHORS);
                }
            }
        }
        assertThat(draft.state()).isEqualTo(state);
        return draft;
    }

    private static void give(Draft draft, DraftCommand command) {
        switch (command) {
            case SAVE -> draft.save(SOUND, true, by("author"));
            case SET_ASIDE -> draft.save(BROKEN, true, by("author"));
            case CHECK -> draft.check(by("checker"), AUTHORS);
            case SIMULATE -> draft.simulated(UUID.randomUUID(), "无变化", AT);
            case PUBLISH -> draft.publish(by("publisher"), AUTHORS);
            case RETURN, WITHDRAW -> draft.close(command, "有误", AT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandDoesWhatTheTableSaysAndNothingElse(DraftState state) {
        for (DraftCommand command : DraftCommand.values()) {
            Draft draft = in(state);
            DraftMoves.TABLE
                    .target(state, command)
                    .ifPresentOrElse(
                            to -> {
                                give(draft, command);
                                assertThat(draft.state())
                                        .as(state + " " + command)
                                        .isEqualTo(to);
                            },
                            () -> {
                                assertThatThrownBy(() -> give(draft, command)).isInstanceOf(IllegalMove.class);
                                assertThat(draft.state()).isEqualTo(state);
                            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKED", "SIMULATED"})
    void whatWasSignedOfAnEarlierTextNoLongerCounts(DraftState state) {
        for (DraftText another : List.of(SOUND, BROKEN)) {
            Draft draft = in(state);
            draft.save(another, true, by("author"));
            assertThat(draft.checked()).isNull();
            assertThat(draft.simulatedRun()).isNull();
            assertThat(draft.latest()).isEqualTo(2);
        }
    }

    @Test
    void documentedTableIsTheDeclaredOne() throws IOException {
        String table = "# States of a draft 政策草案\n\nWritten by `DraftMovesTest`. A dash is refused.\n\n| state | "
                + row(DraftCommand::name) + " |\n|---|"
                + row(command -> "---").replace(" ", "") + "|\n"
                + Arrays.stream(DraftState.values())
                        .map(state -> "| " + state + " | "
                                + row(command -> DraftMoves.TABLE
                                        .target(state, command)
                                        .map(Enum::name)
                                        .orElse("–"))
                                + " |\n")
                        .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String row(Function<DraftCommand, String> cell) {
        return Arrays.stream(DraftCommand.values()).map(cell).collect(Collectors.joining(" | "));
    }
}
