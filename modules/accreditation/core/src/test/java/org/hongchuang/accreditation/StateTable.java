package org.hongchuang.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.lifecycle.Transitions;

/** State machines as pages of the documentation. */
public final class StateTable {
    private static final Path FOLDER = Path.of("../../../docs/states");

    private StateTable() {}

    /** Every state against every command; a dash is a move that is refused, which is tried. */
    public static <S extends Enum<S>, C extends Enum<C>> String of(Transitions<S, C> moves, S[] states, C[] commands) {
        return table(states, commands, (state, command) -> cell(moves, state, command));
    }

    /**
     * How things of a kind are made and treated, where no table declares their moves.
     *
     * @param <T> the thing, or what finds it
     */
    public interface Trial<S, C, T> {
        /** A new one in a state. */
        T in(S state);

        void give(T thing, C command);

        S stateOf(T thing);
    }

    /** Every command given to a new thing in every state; a dash is a command that is refused and changes nothing. */
    public static <S extends Enum<S>, C extends Enum<C>, T> String tried(
            S[] states, C[] commands, Trial<S, C, T> trial) {
        return table(states, commands, (state, command) -> {
            T thing = trial.in(state);
            assertThat(trial.stateOf(thing)).isEqualTo(state);
            try {
                trial.give(thing, command);
            } catch (Rejection refused) {
                assertThat(trial.stateOf(thing)).isEqualTo(state);
                return "–";
            }
            return trial.stateOf(thing).name();
        });
    }

    private static <S extends Enum<S>, C extends Enum<C>> String table(
            S[] states, C[] commands, BiFunction<S, C, String> cell) {
        String head = Arrays.stream(commands).map(Enum::name).collect(Collectors.joining(" | "));
        return "| state | " + head + " |\n|---|" + "---|".repeat(commands.length) + "\n"
                + Arrays.stream(states)
                        .map(state -> "| " + state + " | "
                                + Arrays.stream(commands)
                                        .map(command -> cell.apply(state, command))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    /** Holds a page against what it should say; with {@code -Ddocs.write=true} it is written anew. */
    public static void documented(String page, String text) {
        Path file = FOLDER.resolve(page);
        try {
            if (Boolean.getBoolean("docs.write")) {
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <S extends Enum<S>, C extends Enum<C>> String cell(Transitions<S, C> moves, S state, C command) {
        if (moves.target(state, command).isEmpty()) {
            assertThatThrownBy(() -> moves.next(state, command)).isInstanceOf(IllegalMove.class);
            return "–";
        }
        return moves.next(state, command).name();
    }
}
