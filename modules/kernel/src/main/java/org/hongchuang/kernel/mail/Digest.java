package org.hongchuang.kernel.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hongchuang.kernel.reminder.ReminderView;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.text.Texts;

/**
 * What stands in a letter.
 *
 * @param total how many reminders there are
 * @param first the most urgent of them
 */
record Digest(String name, long total, List<ReminderView> first, MailSettings settings) {
    /** The letter is written in Chinese, whatever language the portal was last read in. */
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    String subject() {
        return Texts.of(LANGUAGE, "kernel.mail.subject", Long.toString(total), Long.toString(overdue()));
    }

    String body() {
        StringBuilder body = new StringBuilder(Texts.of(
                LANGUAGE, "kernel.mail.greeting", name, Long.toString(total), Long.toString(overdue()), escalated()));
        IntStream.range(0, first.size()).forEach(at -> body.append("\n\n").append(line(at + 1, first.get(at))));
        return body.append("\n\n")
                .append(Texts.of(LANGUAGE, "kernel.mail.all", settings.link("/app/reminders.xhtml")))
                .append('\n')
                .toString();
    }

    private String line(int number, ReminderView reminder) {
        String key = reminder.overdue() ? "kernel.mail.overdue" : "kernel.mail.due";
        return Texts.of(
                        LANGUAGE,
                        key,
                        Integer.toString(number),
                        Texts.of(LANGUAGE, reminder.kind()),
                        reminder.title(),
                        reminder.place(),
                        reminder.due().toString(),
                        Long.toString(reminder.daysOverdue()))
                + basis(reminder)
                + (reminder.escalated() ? Texts.of(LANGUAGE, "kernel.mail.escalated") : "")
                + "\n   "
                + settings.link(reminder.link());
    }

    private static String basis(ReminderView reminder) {
        Basis basis = reminder.basis();
        return basis != null
                ? Texts.of(LANGUAGE, "kernel.mail.basis", basis.cite(), basis.edition())
                : reminder.house() ? Texts.of(LANGUAGE, "kernel.mail.house") : "";
    }

    private long overdue() {
        return first.stream().filter(ReminderView::overdue).count();
    }

    private String escalated() {
        return Long.toString(first.stream().filter(ReminderView::escalated).count());
    }
}
