package org.hongchuang.accreditation.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.measure.Standings;
import org.hongchuang.rulebook.HouseFigure;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored about a case that the rulebook may ask for.
 *
 * @param titleUntil last day of the title; null where it has no term
 * @param application answers by field id
 * @param unionWork answers by field id
 * @param awards to the organisation, by subsidy id
 * @param complaints those that were verified
 * @param confirmed flags by metric id, as the visits saw them one after the other
 * @param decided what measures decided on the case make known, by figure of the house
 * @param figures of the year, by metric id
 * @param previousFigures of the year before, by metric id
 * @param scores points by rubric item id
 * @param results grade ids of the results determined, by year
 */
record CaseInputs(
        long caseId,
        UUID publicId,
        String name,
        String orgPath,
        CaseDays days,
        @Nullable LocalDate titleUntil,
        String kind,
        Payee payee,
        Stated application,
        Stated unionWork,
        RosterCount roster,
        Map<String, Award> awards,
        List<VerifiedComplaint> complaints,
        List<Stated> confirmed,
        Map<HouseFigure, Object> decided,
        Stated figures,
        Stated previousFigures,
        Stated scores,
        SortedMap<Integer, String> results) {

    @Nullable
    LocalDate namedOn() {
        return days.namedOn();
    }

    /** The same for another kind. */
    CaseInputs of(String newKind) {
        return with(newKind, application, unionWork, decided);
    }

    /** The same with answers that are not stored yet. */
    CaseInputs with(String newKind, Map<String, String> newApplication, Map<String, String> newUnionWork) {
        return with(newKind, Stated.of(newApplication), Stated.of(newUnionWork), decided);
    }

    /** The same for another legal person, by what is known of titles taken from it. */
    CaseInputs of(Map<HouseFigure, Object> unit) {
        Map<HouseFigure, Object> known = new HashMap<>(decided);
        known.keySet().removeAll(Standings.OF_UNIT);
        known.putAll(unit);
        return with(kind, application, unionWork, known);
    }

    private CaseInputs with(
            String newKind, Stated newApplication, Stated newUnionWork, Map<HouseFigure, Object> newDecided) {
        return new CaseInputs(
                caseId,
                publicId,
                name,
                orgPath,
                days,
                titleUntil,
                newKind,
                payee,
                newApplication,
                newUnionWork,
                roster,
                awards,
                complaints,
                confirmed,
                newDecided,
                figures,
                previousFigures,
                scores,
                results);
    }
}
