package org.hongchuang.finance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hongchuang.finance.api.OrderFilter;
import org.hongchuang.finance.api.OrderRow;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.PaymentOrders;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The list of payment orders, and the checking and approving of several at once after a look at them. */
@Named
@ViewScoped
public class OrdersPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOrders orders;

    private String text = "";
    private @Nullable OrderState state;
    private List<OrderRow> selected = List.of();
    private boolean approving;

    private transient @Nullable LazyDataModel<OrderRow> rows;

    public LazyDataModel<OrderRow> getRows() {
        LazyDataModel<OrderRow> model = rows;
        if (model == null) {
            model = new Slices<>(page -> orders.page(new OrderFilter(text, state), page), OrderRow::id);
            rows = model;
        }
        return model;
    }

    public void previewCheck() {
        preview(false);
    }

    public void previewApproval() {
        preview(true);
    }

    private void preview(boolean approval) {
        if (selected.isEmpty()) {
            throw new Rejection("finance.order.nothing-selected");
        }
        approving = approval;
    }

    /** Does to all selected orders what was previewed, or to none. */
    public void confirm() {
        List<UUID> ids = selected.stream().map(OrderRow::id).toList();
        int done = approving ? orders.approveAll(ids) : orders.checkAll(ids);
        selected = List.of();
        Say.done("finance.order.done", done);
    }

    public String getPreviewText() {
        Money total = selected.stream().map(OrderRow::amount).reduce(Money.ZERO, Money::plus);
        return Say.text("finance.order.preview", selected.size(), total.amount());
    }

    public boolean isApproving() {
        return approving;
    }

    public OrderState[] getStates() {
        return OrderState.values();
    }

    public List<OrderRow> getSelected() {
        return selected;
    }

    public void setSelected(@Nullable List<OrderRow> selected) {
        this.selected = selected == null ? List.of() : List.copyOf(selected);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable OrderState getState() {
        return state;
    }

    public void setState(@Nullable OrderState state) {
        this.state = state;
    }
}
