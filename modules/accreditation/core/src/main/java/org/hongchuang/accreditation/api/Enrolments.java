package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.rulebook.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Recording bases for which the text has no procedure, with the document that recognised them. One person records, another
 * confirms by naming or sends it back: then it is void, and may be recorded anew.
 */
public interface Enrolments {
    /** The kinds that come in by record under the rulebook of the actor's organisation; none if all have a procedure. */
    List<Kind> kinds();

    /**
     * Organisations in reach that could be recorded, by name, at most fifty.
     *
     * @param text part of the name
     */
    List<OrganisationView> bases(String text);

    /**
     * Each condition for a base of a kind before it is recorded, on what its present case tells, if it has one.
     *
     * @param organisation the base; null while none is chosen
     * @throws Rejection if the edition has no such kind
     */
    AnsweredConditions eligibility(@Nullable UUID organisation, String kind);

    /**
     * Records a base.
     *
     * @param fileName of the document that recognised it
     * @throws InvalidAnswers naming each field that is missing or wrong
     * @throws Rejection if the base has a case under way, or a title no lower than this one
     */
    UUID enrol(Enrolment enrolment, String fileName, String mediaType, InputStream document);
}
