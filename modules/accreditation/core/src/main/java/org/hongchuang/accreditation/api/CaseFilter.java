package org.hongchuang.accreditation.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; what is null does not narrow.
 *
 * @param text parts of the name, separated by blanks, or the beginning of a credit code; at most 200 characters
 * @param states any of these; none: all
 * @param kind id of one of the rulebook's kinds
 */
public record CaseFilter(
        @Nullable String text,
        Set<CaseState> states,
        @Nullable String kind) {
    /** Those that bear the title. */
    public static final Set<CaseState> TITLED =
            Arrays.stream(CaseState.values()).filter(CaseState::holdsTitle).collect(Collectors.toUnmodifiableSet());

    /**
     * The states meant by a word: the name of one, {@code TITLED} for all that bear the title, nothing for all.
     *
     * @return empty if there is no such state
     */
    public static Optional<Set<CaseState>> states(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return Optional.of(Set.of());
        }
        if (word.equals("TITLED")) {
            return Optional.of(TITLED);
        }
        return Arrays.stream(CaseState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .map(Set::of);
    }

    /** Whether a part of a name is looked for. */
    public boolean asksForName() {
        return text != null && !text.isBlank();
    }

    public static final CaseFilter ALL = new CaseFilter(null, Set.of(), null);
}
