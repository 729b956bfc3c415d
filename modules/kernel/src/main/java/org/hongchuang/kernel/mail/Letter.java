package org.hongchuang.kernel.mail;

import java.time.LocalDate;

/** A letter on its way. Its id at the mail server is made of person and day, so that a second copy can be told. */
record Letter(long id, String username, LocalDate day, String address, String subject, String body) {
    String messageId() {
        return "<" + day + "." + id + "@reminders.hongchuang>";
    }
}
