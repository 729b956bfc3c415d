package org.hongchuang.accreditation.base;

import static org.hongchuang.accreditation.api.CaseCommand.*;
import static org.hongchuang.accreditation.api.CaseState.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.Transitions;
import org.hongchuang.rulebook.Act;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Step;

/**
 * How a case moves: to its title by the acts its edition asks for, or, where the text has no procedure, by record of the
 * document that recognised the base; with the title, all alike.
 */
public final class Procedure {
    private static final Map<String, Procedure> KNOWN = new ConcurrentHashMap<>();
    private static final Set<Act> SERVED =
            EnumSet.of(Act.SUBMIT, Act.RECOMMEND, Act.VISIT, Act.VERIFY, Act.DECIDE, Act.NOTICE, Act.NAME);
    private static final Set<Act> NEEDED = EnumSet.of(Act.SUBMIT, Act.DECIDE, Act.NAME);

    private final Set<Act> acts;
    private final Transitions<CaseState, CaseCommand> table;

    private Procedure(Set<Act> acts) {
        this.acts = acts;
        this.table = table(acts);
    }

    /**
     * What an edition asks of cases of a kind.
     *
     * @throws Rejection if it asks for something that cases of bases cannot do
     */
    public static Procedure of(Edition edition, String kind) {
        Set<Act> acts = edition.policy().procedureOf(kind).stream()
                .map(Step::act)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
        boolean served = SERVED.containsAll(acts) && acts.containsAll(NEEDED);
        if (!served && !edition.policy().enrols(kind)) {
            throw new Rejection("accreditation.regime.procedure", edition.id());
        }
        return of(acts);
    }

    /** The procedure of these acts; none: by record. */
    static Procedure of(Collection<Act> acts) {
        String text = acts.stream().distinct().sorted().map(Act::name).collect(Collectors.joining(" "));
        return parse(text);
    }

    static Procedure parse(String text) {
        return KNOWN.computeIfAbsent(
                text,
                key -> new Procedure(Arrays.stream(key.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Act::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)))));
    }

    /** The acts as they are stored. */
    String text() {
        return acts.stream().map(Act::name).collect(Collectors.joining(" "));
    }

    Transitions<CaseState, CaseCommand> table() {
        return table;
    }

    /** Whether the office records such cases with a document, instead of an application. */
    public boolean byRecord() {
        return acts.isEmpty();
    }

    /** Whether the office has to go and look before it verifies. */
    public boolean visits() {
        return acts.contains(Act.VISIT);
    }

    boolean opens(CaseState state, CaseCommand command) {
        return table.target(state, command).isPresent();
    }

    private static Transitions<CaseState, CaseCommand> table(Set<Act> acts) {
        Transitions.Builder<CaseState, CaseCommand> moves = Transitions.declare();
        if (acts.isEmpty()) {
            moves.move(DRAFT, ENROL, APPROVED).move(APPROVED, RETURN, REJECTED);
        } else {
            application(acts, moves);
        }
        return moves.move(APPROVED, NAME, NAMED)
                .move(NAMED, REQUIRE_RECTIFICATION, RECTIFYING)
                .move(NAMED, WITHDRAW, WITHDRAWN)
                .move(NAMED, RENEW, NAMED)
                .move(NAMED, SUCCEED, SUCCEEDED)
                .move(RECTIFYING, ACCEPT_RECTIFICATION, NAMED)
                .move(RECTIFYING, WITHDRAW, WITHDRAWN)
                .done();
    }

    private static void application(Set<Act> acts, Transitions.Builder<CaseState, CaseCommand> moves) {
        moves.move(DRAFT, SUBMIT, SUBMITTED).move(RETURNED, SUBMIT, SUBMITTED);
        CaseState waiting = SUBMITTED;
        if (acts.contains(Act.RECOMMEND)) {
            moves.move(waiting, RECOMMEND, RECOMMENDED).move(waiting, RETURN, RETURNED);
            waiting = RECOMMENDED;
        }
        if (acts.contains(Act.VISIT) || acts.contains(Act.VERIFY)) {
            moves.move(waiting, VERIFY, VERIFIED).move(waiting, RETURN, RETURNED);
            waiting = VERIFIED;
        }
        moves.move(waiting, APPROVE, APPROVED).move(waiting, REJECT, REJECTED).move(APPROVED, RECONSIDER, waiting);
    }
}
