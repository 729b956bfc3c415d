package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CreditCode;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.measure.Standings;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.HouseFigure;
import org.jspecify.annotations.Nullable;

/** The conditions for the title (annex 1, part one, 认定条件), answered for a case. */
@ApplicationScoped
public class Eligibility {
    @Inject
    private BaseCases cases;

    @Inject
    private CaseInputsReader reader;

    @Inject
    private Standings standings;

    @Inject
    private GoverningEditions editions;

    @Inject
    private Clock clock;

    public AnsweredConditions of(CaseView view) {
        return of(view, null);
    }

    /** @param draft answers not stored yet, in the place of those stored */
    public AnsweredConditions of(CaseView view, @Nullable Draft draft) {
        LocalDate on = Objects.requireNonNullElse(view.namedOn(), LocalDate.now(clock));
        CaseInputs inputs = reader.one(cases.get(view.id()).id(), on.getYear(), on);
        if (draft != null) {
            inputs = inputs.with(draft.kind(), draft.application(), draft.unionWork())
                    .of(unit(draft, view.rulebook(), on));
        }
        return answered(editions.ofAccreditation(inputs.days()), inputs, on);
    }

    /** For a title of a kind that is not the case's yet, on what is stored about the case. */
    public AnsweredConditions of(Edition edition, String kind, BaseCase present) {
        LocalDate on = LocalDate.now(clock);
        return answered(edition, reader.one(present.id(), on.getYear(), on).of(kind), on);
    }

    /** For a base of which nothing is known but its kind. */
    public AnsweredConditions of(Edition edition, String kind) {
        LocalDate on = LocalDate.now(clock);
        CaseFacts facts = CaseFacts.of(kind, on.getYear(), on);
        return new AnsweredConditions(edition, edition.eligibility(facts));
    }

    /** A title withdrawn and a ban follow the credit code, which may be another than the one stored. */
    private Map<HouseFigure, Object> unit(Draft draft, String rulebook, LocalDate on) {
        String code = CreditCode.normal(Objects.requireNonNullElse(draft.creditCode(), ""));
        return standings.ofUnit(code, rulebook, draft.kind(), on);
    }

    private static AnsweredConditions answered(Edition edition, CaseInputs inputs, LocalDate on) {
        CaseFacts facts = new FactsAssembler(edition, on.getYear(), on).assemble(inputs);
        return new AnsweredConditions(edition, edition.eligibility(facts));
    }
}
