package org.hongchuang.accreditation.receipt;

import static org.hongchuang.kernel.access.Permission.CASE_DECIDE;
import static org.hongchuang.kernel.access.Permission.CASE_VERIFY;
import static org.hongchuang.kernel.access.Permission.CASE_VIEW;
import static org.hongchuang.kernel.access.Permission.FINDING_VIEW;
import static org.hongchuang.kernel.access.Permission.MONEY_VIEW;
import static org.hongchuang.kernel.access.Permission.RESULT_CONFIRM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.ReceiptPurpose;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Receipt;

/** Stores and shows receipts, within the actor's reach. */
@ApplicationScoped
@Transactional
public class ReceiptDesk implements Receipts {
    @Inject
    ReceiptStore store;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Override
    @Requires({CASE_VERIFY, CASE_DECIDE})
    public UUID storeNaming(UUID caseId, Receipt receipt) {
        return store(caseId, ReceiptPurpose.NAMING, receipt);
    }

    @Override
    @Requires(RESULT_CONFIRM)
    public UUID storeResult(UUID caseId, Receipt receipt) {
        return store(caseId, ReceiptPurpose.RESULT, receipt);
    }

    private UUID store(UUID caseId, ReceiptPurpose purpose, Receipt receipt) {
        NewReceipt small = NewReceipt.of(caseNumber(caseId), receipt);
        store.insertSingle(small, purpose, clock.instant());
        return small.id();
    }

    @Override
    @Requires({CASE_VIEW, FINDING_VIEW, MONEY_VIEW})
    public ReceiptView get(UUID id) {
        return store.find(id, actor.scope())
                .map(stored -> stored.view(editions.current()))
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Requires({CASE_VIEW, FINDING_VIEW, MONEY_VIEW})
    public Optional<ReceiptView> latest(UUID caseId) {
        caseNumber(caseId);
        return store.latest(caseId, actor.scope()).map(stored -> stored.view(editions.current()));
    }

    private long caseNumber(UUID caseId) {
        return store.caseNumber(caseId, actor.scope()).orElseThrow(() -> new NotFound(caseId));
    }
}
