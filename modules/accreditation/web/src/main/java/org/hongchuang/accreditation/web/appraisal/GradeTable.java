package org.hongchuang.accreditation.web.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfSummary.GradeMove;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** From grade to grade: how many cases of each present grade would have which. No grade is the empty text. */
public final class GradeTable {
    private final List<GradeMove> moves;
    private final List<String> grades;

    /** @param words names by id, the grades among them in the order of their edition */
    GradeTable(WhatIfSummary summary, Map<String, Localized> words) {
        moves = summary.grades();
        Set<String> occurring = new LinkedHashSet<>(words.keySet());
        Set<String> moved = new LinkedHashSet<>();
        moves.forEach(move -> {
            moved.add(text(move.from()));
            moved.add(text(move.to()));
        });
        occurring.retainAll(moved);
        occurring.addAll(moved);
        grades = new ArrayList<>(occurring);
        if (grades.remove("")) {
            grades.add("");
        }
    }

    private static String text(@Nullable String grade) {
        return Objects.toString(grade, "");
    }

    /** The grades that occur, lowest first, and last those without one. */
    public List<String> getGrades() {
        return grades;
    }

    public long cases(String from, String to) {
        return sum(move -> text(move.from()).equals(from) && text(move.to()).equals(to) ? move.cases() : 0);
    }

    public long before(String grade) {
        return sum(move -> text(move.from()).equals(grade) ? move.cases() : 0);
    }

    public long after(String grade) {
        return sum(move -> text(move.to()).equals(grade) ? move.cases() : 0);
    }

    private long sum(ToLongFunction<GradeMove> counted) {
        return moves.stream().mapToLong(counted).sum();
    }
}
