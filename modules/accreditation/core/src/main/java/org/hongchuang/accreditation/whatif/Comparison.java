package org.hongchuang.accreditation.whatif;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.WhatIfOutcome;
import org.hongchuang.rulebook.Action;

/** In what two outlooks on the same case differ. */
final class Comparison {
    private static final Map<Action, Change> BEGINS = Map.of(
            Action.WARN, Change.WARN_BEGINS,
            Action.RECTIFY, Change.RECTIFY_BEGINS,
            Action.WITHDRAW, Change.WITHDRAW_BEGINS,
            Action.BAN, Change.BAN_BEGINS,
            Action.RECOVER, Change.RECOVER_BEGINS);
    private static final Map<Action, Change> ENDS = Map.of(
            Action.WARN, Change.WARN_ENDS,
            Action.RECTIFY, Change.RECTIFY_ENDS,
            Action.WITHDRAW, Change.WITHDRAW_ENDS,
            Action.BAN, Change.BAN_ENDS,
            Action.RECOVER, Change.RECOVER_ENDS);

    private Comparison() {}

    static Set<Change> of(Outlook before, Outlook after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        WhatIfOutcome was = before.outcome();
        WhatIfOutcome becomes = after.outcome();
        note(changes, Change.GRADE, !Objects.equals(was.grade(), becomes.grade()));
        note(
                changes,
                Change.POINTS,
                was.certain().compareTo(becomes.certain()) != 0
                        || was.attainable().compareTo(becomes.attainable()) != 0);
        note(changes, Change.ELIGIBILITY, was.eligible() != becomes.eligible());
        note(changes, Change.MONEY, was.money().compareTo(becomes.money()) != 0);
        note(
                changes,
                Change.SUBSIDY_GAINED,
                !before.subsidies().keySet().containsAll(after.subsidies().keySet()));
        note(
                changes,
                Change.SUBSIDY_LOST,
                !after.subsidies().keySet().containsAll(before.subsidies().keySet()));
        added(before.actions(), after.actions()).forEach(action -> changes.add(change(BEGINS, action)));
        added(after.actions(), before.actions()).forEach(action -> changes.add(change(ENDS, action)));
        Set<String> both = new HashSet<>(before.terms().keySet());
        both.retainAll(after.terms().keySet());
        note(
                changes,
                Change.TERMS,
                before.actions().equals(after.actions())
                        && both.stream()
                                .anyMatch(rule -> !Objects.equals(
                                        before.terms().get(rule), after.terms().get(rule))));
        return changes;
    }

    private static void note(Set<Change> changes, Change change, boolean differs) {
        if (differs) {
            changes.add(change);
        }
    }

    private static Set<Action> added(Set<Action> from, Set<Action> to) {
        Set<Action> added = EnumSet.noneOf(Action.class);
        added.addAll(to);
        added.removeAll(from);
        return added;
    }

    private static Change change(Map<Action, Change> changes, Action action) {
        return Objects.requireNonNull(changes.get(action));
    }
}
