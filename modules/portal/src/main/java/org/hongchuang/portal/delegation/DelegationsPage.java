package org.hongchuang.portal.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.delegation.Colleague;
import org.hongchuang.kernel.delegation.DelegationView;
import org.hongchuang.kernel.delegation.Delegations;
import org.hongchuang.portal.list.Rows;
import org.jspecify.annotations.Nullable;

/** The page of delegations: one's own with the form for a new one, and for administrators all of them. */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Delegations delegations;

    @Inject
    private CurrentActor actor;

    private List<DelegationView> mine = List.of();
    private List<Colleague> colleagues = List.of();
    private transient @Nullable Rows<DelegationView> all;
    private @Nullable String deputy;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String reason;

    /** Reads what is there; refuses whom it does not concern. */
    public void load() {
        if (actor.get().may(Permission.DELEGATION_GIVE)) {
            mine = delegations.mine();
            colleagues = actor.isDeputy() ? List.of() : delegations.colleagues();
        } else {
            actor.require(Permission.DELEGATION_KEEP);
        }
        all = null;
        deputy = null;
        firstDay = null;
        lastDay = null;
        reason = null;
    }

    public void give() {
        delegations.give(deputy, firstDay, lastDay, reason);
        load();
    }

    public void end(UUID id) {
        delegations.end(id);
        load();
    }

    /** Whether the actor is the one who is away or the deputy, and may end it. */
    public boolean isMine(DelegationView view) {
        return view.deputy().equals(actor.username()) || view.person().equals(actor.username()) && !actor.isDeputy();
    }

    public List<DelegationView> getMine() {
        return mine;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public Rows<DelegationView> getAll() {
        Rows<DelegationView> rows = all;
        if (rows == null) {
            rows = Rows.of(page -> delegations.all(page), row -> row.id().toString());
            all = rows;
        }
        return rows;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
