package org.hongchuang.kernel.lifecycle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The declared moves of a state machine: which command leads from which state to which.
 *
 * @param <S> the states
 * @param <C> the commands
 */
public final class Transitions<S extends Enum<S>, C extends Enum<C>> {
    private final Map<S, Map<C, S>> moves;

    private Transitions(Map<S, Map<C, S>> moves) {
        this.moves = moves;
    }

    public static <S extends Enum<S>, C extends Enum<C>> Builder<S, C> declare() {
        return new Builder<>();
    }

    /**
     * Where the command leads.
     *
     * @throws IllegalMove if the table has no such move
     */
    public S next(S state, C command) {
        return target(state, command).orElseThrow(() -> new IllegalMove(state, command));
    }

    /** Where the command would lead, or nothing if it is not allowed in this state. */
    public Optional<S> target(S state, C command) {
        return Optional.ofNullable(moves.getOrDefault(state, Map.of()).get(command));
    }

    /** The commands allowed in a state, in the order they were declared. */
    public Set<C> commands(S state) {
        return moves.getOrDefault(state, Map.of()).keySet();
    }

    /** Collects the moves; a second move for the same state and command is refused. */
    public static final class Builder<S extends Enum<S>, C extends Enum<C>> {
        private final Map<S, Map<C, S>> moves = new LinkedHashMap<>();

        private Builder() {}

        public Builder<S, C> move(S from, C command, S to) {
            S before = moves.computeIfAbsent(from, s -> new LinkedHashMap<>()).put(command, to);
            if (before != null) {
                throw new IllegalArgumentException(from + " already has a move for " + command);
            }
            return this;
        }

        public Transitions<S, C> done() {
            return new Transitions<>(moves);
        }
    }
}
