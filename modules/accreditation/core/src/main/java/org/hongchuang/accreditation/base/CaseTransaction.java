package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A transaction for one case among many; whatever is thrown takes it back. */
@ApplicationScoped
class CaseTransaction {
    @Transactional(TxType.REQUIRES_NEW)
    void run(Runnable work) {
        work.run();
    }
}
