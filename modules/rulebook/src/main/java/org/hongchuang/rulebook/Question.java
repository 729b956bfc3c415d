package org.hongchuang.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.rulebook.formula.Answer;
import org.jspecify.annotations.Nullable;

/** Requirements that must all hold, gathered with their grounds. One that fails decides, whatever is unknown. */
final class Question {

    /** Stands among the missing for a grade that open items could still change. */
    static final String GRADE = "grade";

    private final CaseValues values;
    private final List<Collection<Compared>> looked = new ArrayList<>(2);
    private final List<String> missing = new ArrayList<>();
    private Verdict verdict = Verdict.MET;

    Question(CaseValues values) {
        this.values = values;
    }

    /** Requires one of the grades, so many appraisals one after the other; an empty list requires nothing. */
    Question grades(List<String> grades, @Nullable Integer inARow, Results results) {
        int appraisals = inARow == null ? 1 : inARow;
        for (int ago = 0; ago < appraisals && !grades.isEmpty(); ago++) {
            grade(grades, results.yearOf(ago), results);
        }
        return this;
    }

    /** Requires one of the grades in a year; before the first appraisal there was none. */
    Question grade(List<String> grades, int year, Results results) {
        String reached = results.in(year);
        if (reached == null && results.beforeFirst(year)) {
            looksAt(results.naming());
            known(false);
        } else if (reached == null) {
            unknown(List.of(results.name(year)));
        } else {
            looksAt(List.of(new Compared(results.name(year), reached)));
            known(grades.contains(reached));
        }
        return this;
    }

    Question holds(PlacedFormula formula) {
        looksAt(values.compared(formula));
        Answer answer = values.answer(formula);
        if (answer.value() == null) {
            unknown(answer.missing());
        } else {
            known(Boolean.TRUE.equals(answer.value()));
        }
        return this;
    }

    /** Takes note of values looked at elsewhere. */
    void looksAt(Collection<Compared> more) {
        looked.add(more);
    }

    private List<Compared> compared() {
        List<Compared> compared = List.of();
        for (Collection<Compared> more : looked) {
            compared = compared.isEmpty()
                    ? List.copyOf(more)
                    : Stream.concat(compared.stream(), more.stream()).distinct().toList();
        }
        return compared;
    }

    Verdict verdict() {
        return verdict;
    }

    Grounds grounds(Cite cite, List<String> rulings) {
        return new Grounds(
                cite,
                new LookedAt(this::compared),
                verdict == Verdict.UNKNOWN
                        ? missing.stream().distinct().sorted().toList()
                        : List.of(),
                rulings);
    }

    void known(boolean holds) {
        if (!holds) {
            verdict = Verdict.NOT_MET;
        }
    }

    void unknown(Collection<String> names) {
        missing.addAll(names);
        if (verdict == Verdict.MET) {
            verdict = Verdict.UNKNOWN;
        }
    }
}
