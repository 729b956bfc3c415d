package org.hongchuang.rulebook.formula;

import java.util.List;

/** A formula that does not compile. */
public final class MalformedFormula extends Exception {

    private final transient List<FormulaProblem> problems;

    MalformedFormula(List<FormulaProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<FormulaProblem> problems() {
        return problems;
    }
}
