package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.RuleOutcome;
import org.jspecify.annotations.Nullable;

/** The conditions for the title (annex 1, part one, 认定条件), answered for a case. */
@ApplicationScoped
public class Eligibility {
    @Inject
    private BaseCases cases;

    @Inject
    private CaseInputsReader reader;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    public List<RuleOutcome> of(CaseView view) {
        return of(view, null);
    }

    /** @param draft answers not stored yet, in the place of those stored */
    public List<RuleOutcome> of(CaseView view, @Nullable Draft draft) {
        LocalDate on = Objects.requireNonNullElse(view.namedOn(), LocalDate.now(clock));
        CaseInputs inputs = reader.one(cases.get(view.id()).id(), on.getYear());
        if (draft != null) {
            inputs = inputs.with(draft.kind(), draft.application(), draft.unionWork());
        }
        Edition edition = editions.current().inForce(view.rulebook(), on);
        return edition.eligibility(new FactsAssembler(edition, on.getYear(), on).assemble(inputs));
    }
}
