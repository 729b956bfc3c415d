package org.hongchuang.finance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.hongchuang.finance.api.EntitlementFilter;
import org.hongchuang.finance.api.EntitlementRow;
import org.hongchuang.finance.api.EntitlementState;
import org.hongchuang.finance.api.Entitlements;
import org.hongchuang.finance.api.PaymentOrders;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of what is due, and the making of orders. */
@Named
@ViewScoped
public class EntitlementsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Entitlements entitlements;

    @Inject
    private PaymentOrders orders;

    private String text = "";
    private @Nullable EntitlementState state;

    private transient @Nullable LazyDataModel<EntitlementRow> rows;

    public LazyDataModel<EntitlementRow> getRows() {
        LazyDataModel<EntitlementRow> model = rows;
        if (model == null) {
            model = new Slices<>(
                    page -> entitlements.page(new EntitlementFilter(text, state), page), EntitlementRow::id);
            rows = model;
        }
        return model;
    }

    public void make(UUID entitlement) {
        Say.done("finance.order.made", orders.make(entitlement).number());
    }

    public EntitlementState[] getStates() {
        return EntitlementState.values();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable EntitlementState getState() {
        return state;
    }

    public void setState(@Nullable EntitlementState state) {
        this.state = state;
    }
}
