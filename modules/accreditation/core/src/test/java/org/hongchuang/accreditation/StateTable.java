package org.hongchuang.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.lifecycle.Transitions;

/** State machines as pages of the documentation. */
public final class StateTable {
    private static final Path FOLDER = Path.of("../../../docs/states");

    private StateTable() {}

    /** Every state against every command; a dash is a move that is refused, which is tried. */
    public static <S extends Enum<S>, C extends Enum<C>> String of(Transitions<S, C> moves, S[] states, C[] commands) {
        String head = Arrays.stream(commands).map(Enum::name).collect(Collectors.joining(" | "));
        return "| state | " + head + " |\n|---|" + "---|".repeat(commands.length) + "\n"
                + Arrays.stream(states)
                        .map(state -> "| " + state + " | "
                                + Arrays.stream(commands)
                                        .map(command -> cell(moves, state, command))
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
