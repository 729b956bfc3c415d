package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** One kind of check of an edition file: it is shown every value in turn, then it may look at the whole. */
abstract class EditionCheck {

    final EditionFile file;
    private final List<EditionProblem> problems = new ArrayList<>();

    EditionCheck(EditionFile file) {
        this.file = file;
    }

    void visit(Place place) {}

    void finish() {}

    final void problem(JsonPointer at, String message) {
        add(file.problem(at, message));
    }

    final void add(EditionProblem problem) {
        problems.add(problem);
    }

    final List<EditionProblem> problems() {
        return problems;
    }
}
