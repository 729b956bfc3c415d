package org.hongchuang.finance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.OrderView;
import org.hongchuang.finance.api.PaymentOrders;
import org.hongchuang.kernel.error.NotFound;
import org.jspecify.annotations.Nullable;

/** One payment order as its voucher, and the steps it allows. */
@Named
@ViewScoped
public class OrderPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentOrders orders;

    private @Nullable String id;
    private @Nullable OrderView order;
    private String grounds = "";

    /** @throws NotFound if the address names no order in reach */
    public void load() {
        order = orders.get(uuid());
    }

    public void check() {
        order = orders.check(uuid());
    }

    public void approve() {
        order = orders.approve(uuid());
    }

    public void cancel() {
        order = orders.cancel(uuid(), grounds);
        grounds = "";
    }

    private UUID uuid() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(String.valueOf(id));
        }
    }

    public boolean isCheckable() {
        return order != null && order.state() == OrderState.MADE;
    }

    public boolean isApprovable() {
        return order != null && order.state() == OrderState.CHECKED;
    }

    public boolean isCancellable() {
        return isCheckable() || isApprovable();
    }

    public @Nullable OrderView getOrder() {
        return order;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds == null ? "" : grounds;
    }
}
