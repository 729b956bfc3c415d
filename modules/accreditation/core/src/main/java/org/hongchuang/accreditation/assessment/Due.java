package org.hongchuang.accreditation.assessment;

import java.time.LocalDate;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/** In which years an edition has a case assessed: from a year after its naming on, and then in every year of the cycle. */
record Due(Edition edition, String kind, @Nullable LocalDate namedOn) {

    boolean in(int year, LocalDate today) {
        Assessment assessment = edition.assessment();
        return assessment != null
                && assessment.appraises(kind)
                && namedOn != null
                && year <= today.getYear()
                && inCycle(assessment, namedOn, year);
    }

    private static boolean inCycle(Assessment assessment, LocalDate named, int year) {
        int first = assessment.first().year(named);
        return year >= first && (year - first) % assessment.cycleYears() == 0;
    }

    /** @throws Rejection if the case is not assessed in this year, saying when it is */
    void require(String name, int year, LocalDate today) {
        if (in(year, today)) {
            return;
        }
        Assessment assessment = edition.assessment();
        if (assessment == null || !assessment.appraises(kind)) {
            throw new Rejection(
                    "accreditation.assessment.kind-not-assessed",
                    name,
                    edition.title().zh(),
                    edition.title().en());
        }
        if (namedOn == null || year > today.getYear()) {
            throw new Rejection("accreditation.assessment.not-named", name, String.valueOf(year));
        }
        throw new Rejection(
                "accreditation.assessment.not-this-year",
                name,
                String.valueOf(year),
                String.valueOf(assessment.first().year(namedOn)),
                String.valueOf(assessment.cycleYears()),
                assessment.first().cite().article());
    }
}
