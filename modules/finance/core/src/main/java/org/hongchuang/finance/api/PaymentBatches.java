package org.hongchuang.finance.api;

import java.util.UUID;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Files of approved orders for the bank. */
public interface PaymentBatches {
    /** Batches, newest first. */
    Page<BatchRow> page(PageRequest page);

    /** Approved orders that no batch holds yet. */
    ApprovedTotal approved();

    /** Puts every approved order into one batch and makes its file. Refused if there is none. */
    BatchRow create(BatchCharset charset);

    /** The stored file; the same bytes however often it is asked for. */
    BatchFile file(UUID batch);
}
