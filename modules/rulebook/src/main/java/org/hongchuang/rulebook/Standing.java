package org.hongchuang.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.hongchuang.rulebook.instalment.InstalmentPlan;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in the instalments of a subsidy.
 *
 * @param path null while the year of naming is unknown or ahead
 * @param missing what keeps the state in the year appraised unknown
 */
record Standing(@Nullable InstalmentPath path, List<Compared> compared, List<String> missing) {

    static Standing of(
            Instalments instalments, InstalmentPlan plan, CaseValues values, Results results, List<String> grades) {
        LocalDate namedOn = (LocalDate) values.value(instalments.namedOn());
        if (namedOn == null) {
            return new Standing(null, List.of(), values.missingFor(instalments.namedOn()));
        }
        List<Compared> compared = new LookedAt(() -> compared(instalments, values, results, namedOn));
        if (namedOn.getYear() > results.year()) {
            return new Standing(null, compared, List.of());
        }
        InstalmentPath path = plan.follow(namedOn.getYear(), results.byYear(), grades);
        return new Standing(path, compared, missing(path, results));
    }

    private static List<Compared> compared(
            Instalments instalments, CaseValues values, Results results, LocalDate namedOn) {
        List<Compared> compared = new ArrayList<>(values.compared(List.of(instalments.namedOn())));
        results.byYear()
                .tailMap(namedOn.getYear() + 1)
                .forEach((year, grade) -> compared.add(new Compared(results.name(year), grade)));
        return compared;
    }

    private static List<String> missing(InstalmentPath path, Results results) {
        List<String> missing = new ArrayList<>();
        for (int year = path.last().year() + 1; path.state().open() && year <= results.year(); year++) {
            if (results.in(year) == null) {
                missing.add(results.name(year));
            }
        }
        return missing;
    }
}
