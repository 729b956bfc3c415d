package org.hongchuang.finance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.hongchuang.finance.api.ApprovedTotal;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.BatchFile;
import org.hongchuang.finance.api.BatchRow;
import org.hongchuang.finance.api.PaymentBatches;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Batches for the bank: what waits, making one, fetching a file again. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentBatches batches;

    private BatchCharset charset = BatchCharset.GB18030;

    private transient @Nullable LazyDataModel<BatchRow> rows;

    public LazyDataModel<BatchRow> getRows() {
        LazyDataModel<BatchRow> model = rows;
        if (model == null) {
            model = new Slices<>(batches::page, BatchRow::id);
            rows = model;
        }
        return model;
    }

    public String getApprovedText() {
        ApprovedTotal approved = batches.approved();
        return Say.text(
                "finance.batch.approved", approved.orders(), approved.total().amount());
    }

    public void create() {
        BatchRow batch = batches.create(charset);
        Say.done(
                "finance.batch.created",
                batch.number(),
                batch.orders(),
                batch.total().amount());
    }

    public void download(UUID batch) throws IOException {
        BatchFile file = batches.file(batch);
        Faces.sendFile(file.content(), file.name(), true);
    }

    public BatchCharset[] getCharsets() {
        return BatchCharset.values();
    }

    public BatchCharset getCharset() {
        return charset;
    }

    public void setCharset(BatchCharset charset) {
        this.charset = charset;
    }
}
