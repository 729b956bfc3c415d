package org.hongchuang.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.jspecify.annotations.Nullable;

/** Brings letters to the mail server. What it does not take is tried again later, ever more seldom. A job of the house. */
@ApplicationScoped
public class Postman {
    /** So many in one round; the next is in ten minutes. */
    private static final int MOST = 500;

    @Inject
    MailStore store;

    @Inject
    MailSettings settings;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Sends what waits; ends early at the first failure, since the next letter would meet the same.
     *
     * @return how many were sent
     * @throws AccessDenied if the actor is no job of the house
     */
    public int deliver() {
        if (!actor.get().system()) {
            throw new AccessDenied(Permission.REMINDER_VIEW);
        }
        int sent = 0;
        while (settings.on() && sent < MOST) {
            Optional<Letter> next = store.take(clock.instant());
            if (next.isEmpty() || !delivered(next.get())) {
                break;
            }
            sent++;
        }
        return sent;
    }

    private boolean delivered(Letter letter) {
        try {
            Transport.send(message(letter));
            store.sent(letter, clock.instant());
            return true;
        } catch (MessagingException e) {
            store.failed(letter, Objects.toString(e.getMessage(), e.getClass().getSimpleName()));
            return false;
        }
    }

    private Message message(Letter letter) throws MessagingException {
        Session session = Session.getInstance(settings.session(), authenticator());
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        message.setFrom(new InternetAddress(settings.sender()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private @Nullable Authenticator authenticator() {
        Optional<PasswordAuthentication> login = settings.login();
        return login.isEmpty()
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return login.get();
                    }
                };
    }
}
