package org.hongchuang.finance.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hongchuang.accreditation.api.SubsidyAwarded;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.id.PublicId;

/**
 * Raises an entitlement for every subsidy awarded, in the transaction of the award. Hearing of the same award twice
 * changes nothing: an entitlement stands once for a case, subsidy and year.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AwardLedger {
    @Inject
    Database database;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void raise(@Observes SubsidyAwarded award) {
        int raised = database.update(
                "insert into fin_entitlement (public_id, case_id, case_name, org_path, subsidy, year, amount, cite,"
                        + " label_zh, label_en, receipt_id, payee_name, payee_account, payee_bank, raised_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (case_id, subsidy, year) do nothing",
                PublicId.next(),
                award.caseId(),
                award.caseName(),
                award.orgPath(),
                award.subsidyId(),
                award.year(),
                award.amount(),
                award.cite(),
                award.labelZh(),
                award.labelEn(),
                award.receiptId(),
                award.payee().name(),
                award.payee().account(),
                award.payee().bank(),
                LocalDate.now(clock));
        if (raised > 0) {
            audit.record(
                    "finance.entitlement.raised",
                    award.caseId().toString(),
                    award.orgPath(),
                    award.subsidyId() + " " + award.year() + ": " + award.amount() + " (" + award.cite() + ")");
        }
    }
}
