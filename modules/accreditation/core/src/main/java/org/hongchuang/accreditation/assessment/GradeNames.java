package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Grade;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** What grades are called in the edition they were given by. */
@ApplicationScoped
public class GradeNames {
    @Inject
    private Editions editions;

    /** Null for no grade; the id where the edition is not known. */
    public @Nullable Localized of(@Nullable String edition, @Nullable String grade) {
        return grade == null
                ? null
                : editions.current().editions().stream()
                        .filter(each -> each.id().toString().equals(edition))
                        .flatMap(each -> each.grades().stream())
                        .filter(each -> each.id().equals(grade))
                        .map(Grade::label)
                        .findFirst()
                        .orElseGet(() -> new Localized(grade, grade));
    }
}
