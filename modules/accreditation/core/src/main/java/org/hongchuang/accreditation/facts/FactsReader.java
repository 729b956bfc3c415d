package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FactsOf;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.Editions;
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
    private Editions editions;

    @Override
    @Requires({Permission.CASE_VIEW, Permission.EVALUATION_VIEW})
    public AppraisedCase facts(UUID caseId, int year, LocalDate on) {
        CaseInputs found = inputs.one(cases.get(caseId).id(), year);
        return appraised(found, new FactsAssembler(editions.inForce(found.rulebook(), on), year, on));
    }

    @Override
    @Requires({Permission.CASE_VIEW, Permission.EVALUATION_VIEW})
    public List<AppraisedCase> facts(long firstCase, long lastCase, int year, LocalDate on) {
        Map<String, FactsAssembler> assemblers = new HashMap<>();
        return inputs.named(firstCase, lastCase, year).stream()
                .map(found -> appraised(
                        found,
                        assemblers.computeIfAbsent(
                                found.rulebook(),
                                rulebook -> new FactsAssembler(editions.inForce(rulebook, on), year, on))))
                .toList();
    }

    private static AppraisedCase appraised(CaseInputs found, FactsAssembler assembler) {
        return new AppraisedCase(
                found.caseId(),
                found.publicId(),
                found.name(),
                found.orgPath(),
                found.rulebook(),
                found.namedOn(),
                found.payee(),
                assembler.assemble(found));
    }
}
