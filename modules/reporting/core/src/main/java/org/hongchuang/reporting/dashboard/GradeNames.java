package org.hongchuang.reporting.dashboard;

import org.hongchuang.reporting.api.GradeCount;
import org.hongchuang.reporting.dashboard.BaseFigures.Graded;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/** Gives grades the names they have in the edition that graded. */
final class GradeNames {
    private static final Localized NONE = new Localized("", "");

    private final Rulebooks rulebooks;

    GradeNames(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    GradeCount named(Graded graded) {
        Localized name = name(graded.edition(), graded.grade());
        return new GradeCount(graded.year(), graded.grade(), name.zh(), name.en(), graded.bases());
    }

    private Localized name(String edition, @Nullable String grade) {
        if (grade == null) {
            return NONE;
        }
        return rulebooks.edition(EditionId.parse(edition)).grades().stream()
                .filter(candidate -> candidate.id().equals(grade))
                .findFirst()
                .map(found -> found.label())
                .orElseThrow(() -> new IllegalStateException("No grade " + grade + " in " + edition));
    }
}
