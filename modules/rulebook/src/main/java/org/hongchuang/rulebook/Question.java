package org.hongchuang.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.formula.Answer;
import org.hongchuang.rulebook.formula.Formula;
import org.jspecify.annotations.Nullable;

/** Requirements that must all hold, gathered with their grounds. One that fails decides, whatever is unknown. */
final class Question {

    /** Stands among the missing for a grade that open items could still change. */
    static final String GRADE = "grade";

    private final CaseValues values;
    private final List<Compared> compared = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Verdict verdict = Verdict.MET;

    Question(CaseValues values) {
        this.values = values;
    }

    /** Requires one of the grades; an empty list requires nothing. */
    Question grade(List<String> grades, @Nullable String reached) {
        if (grades.isEmpty()) {
            return this;
        }
        if (reached == null) {
            unknown(List.of(GRADE));
        } else {
            compared.add(new Compared(GRADE, reached));
            known(grades.contains(reached));
        }
        return this;
    }

    Question holds(Formula formula) {
        compared.addAll(values.compared(formula));
        Answer answer = values.answer(formula);
        if (answer.value() == null) {
            unknown(answer.missing());
        } else {
            known(Boolean.TRUE.equals(answer.value()));
        }
        return this;
    }

    Verdict verdict() {
        return verdict;
    }

    Grounds grounds(Cite cite, List<String> rulings) {
        return new Grounds(
                cite,
                compared,
                verdict == Verdict.UNKNOWN
                        ? missing.stream().distinct().sorted().toList()
                        : List.of(),
                rulings);
    }

    private void known(boolean holds) {
        if (!holds) {
            verdict = Verdict.NOT_MET;
        }
    }

    private void unknown(List<String> names) {
        missing.addAll(names);
        if (verdict == Verdict.MET) {
            verdict = Verdict.UNKNOWN;
        }
    }
}
