package org.hongchuang.kernel.reminder;

import org.hongchuang.kernel.sql.Sql;

/** Reminders without a container. */
public final class RemindersForTests {
    private RemindersForTests() {}

    public static RemindersOf of(Sql sql) {
        ReminderStore store = new ReminderStore();
        store.sql = sql;
        RemindersOf reminders = new RemindersOf();
        reminders.store = store;
        return reminders;
    }
}
