package org.hongchuang.portal.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.hongchuang.kernel.mail.MailAddresses;
import org.hongchuang.kernel.reminder.ReminderView;
import org.hongchuang.kernel.reminder.Reminders;
import org.hongchuang.portal.list.Rows;
import org.jspecify.annotations.Nullable;

/** The list of reminders. */
@Named
@ViewScoped
public class RemindersPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Reminders reminders;

    @Inject
    private MailAddresses addresses;

    private transient @Nullable Rows<ReminderView> rows;
    private @Nullable String address;
    private boolean mail;

    @PostConstruct
    void load() {
        mail = addresses.on();
        address = addresses.own().orElse(null);
    }

    public Rows<ReminderView> getRows() {
        Rows<ReminderView> model = rows;
        if (model == null) {
            model = Rows.bounded(page -> reminders.page(page), row -> row.id().toString());
            rows = model;
        }
        return model;
    }

    public void read(UUID id) {
        reminders.read(id);
        rows = null;
    }

    public void setMail() {
        addresses.set(address);
        load();
    }

    /** Whether the house sends mail at all. */
    public boolean isMail() {
        return mail;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public void readAll() {
        reminders.readAll();
        rows = null;
    }
}
