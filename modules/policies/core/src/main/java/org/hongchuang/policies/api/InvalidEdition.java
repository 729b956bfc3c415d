package org.hongchuang.policies.api;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.words.ProblemText;
import org.hongchuang.rulebook.EditionProblem;

/** A file that is no sound edition; it says everything that is wrong with it. */
public final class InvalidEdition extends Rejection {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<EditionProblem> problems;

    public InvalidEdition(List<EditionProblem> problems) {
        super("policies.edition.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<EditionError> errors(Locale language) {
        return problems.stream()
                .map(problem ->
                        new EditionError(problem.line(), problem.column(), ProblemText.of(language, problem.message())))
                .toList();
    }
}
