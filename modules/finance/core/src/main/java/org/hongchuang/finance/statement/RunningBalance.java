package org.hongchuang.finance.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** The balances after each line: each must follow from the one before, whether the file begins with the oldest or not. */
final class RunningBalance {
    private record Step(int line, Money amount, Money after) {}

    private final List<Step> steps = new ArrayList<>();

    void add(int line, Money amount, Money after) {
        steps.add(new Step(line, amount, after));
    }

    /** The first line whose balance does not follow, unless all follow in one direction. */
    Optional<LineError> check() {
        Optional<Step> broken = firstBroken(steps);
        return broken.isEmpty() || firstBroken(newestLast()).isEmpty()
                ? Optional.empty()
                : broken.map(step -> LineError.of(
                        step.line(), "finance.line.balance", step.after().toString()));
    }

    @Nullable
    Money opening() {
        return steps.isEmpty()
                ? null
                : inOrder().get(0).after().minus(inOrder().get(0).amount());
    }

    @Nullable
    Money closing() {
        return steps.isEmpty() ? null : inOrder().get(steps.size() - 1).after();
    }

    private List<Step> inOrder() {
        return firstBroken(steps).isEmpty() ? steps : newestLast();
    }

    private List<Step> newestLast() {
        List<Step> reversed = new ArrayList<>(steps);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static Optional<Step> firstBroken(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!steps.get(i - 1).after().plus(step.amount()).equals(step.after())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
