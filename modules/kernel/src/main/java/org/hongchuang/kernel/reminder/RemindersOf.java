package org.hongchuang.kernel.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;

/** The reminders of somebody who is not there, for what the house sends them. Not for pages: it asks for no permission. */
@ApplicationScoped
public class RemindersOf {
    @Inject
    ReminderStore store;

    /** Whether there is one they have not read. */
    public boolean unread(Reader reader) {
        return store.unread(reader, 1) > 0;
    }

    /** All of them, counted to {@value BoundedPage#MOST}. */
    public long count(Reader reader) {
        return Math.min(BoundedPage.MOST, store.count(reader, BoundedPage.MOST));
    }

    /** The most urgent. */
    public List<ReminderView> first(Reader reader, PageRequest page, LocalDate today) {
        return store.page(reader, page, today);
    }
}
