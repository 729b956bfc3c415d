package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;

@ApplicationScoped
@Transactional
class FactsReader implements FactsOf {
    @Inject
    private BaseCases cases;

    @Inject
    private CaseInputsReader inputs;

    @Inject
    private GoverningEditions editions;

    @Override
    @Requires({Permission.CASE_VIEW, Permission.EVALUATION_VIEW})
    public AppraisedCase facts(UUID caseId, int year, LocalDate on) {
        CaseInputs found = inputs.one(cases.get(caseId).id(), year, on);
        return new FactsAssembler(editions.ofYear(found.days(), year, on), year, on).appraised(found);
    }
}
