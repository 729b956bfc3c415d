package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.hongchuang.accreditation.api.AnsweredConditions;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/** The conditions for the title (annex 1, part one, 认定条件), answered for a case. */
@ApplicationScoped
public class Eligibility {
    @Inject
    private BaseCases cases;

    @Inject
    private CaseInputsReader reader;

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
            inputs = inputs.with(draft.kind(), draft.application(), draft.unionWork());
        }
        Edition edition = editions.ofAccreditation(inputs.days());
        CaseFacts facts = new FactsAssembler(edition, on.getYear(), on).assemble(inputs);
        return new AnsweredConditions(edition, edition.eligibility(facts));
    }
}
