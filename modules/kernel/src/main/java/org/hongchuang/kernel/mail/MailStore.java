package org.hongchuang.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.sql.Sql;

/** Letters and addresses in the database; each step of a letter is a transaction of its own. */
@ApplicationScoped
@Transactional
public class MailStore {
    /** People who were not here for so long are not written to: the directory may have dropped them. */
    private static final Duration KNOWN_FOR = Duration.ofDays(30);

    /** After that a letter stays unsent; a new one of the day has long taken its place. */
    private static final Duration TRIED_FOR = Duration.ofDays(7);

    private static final int LONGEST_FAILURE = 300;

    @Inject
    Sql sql;

    /** Somebody who wants mail. */
    record Addressee(String username, String displayName, String address, String orgPath, Set<Role> roles) {}

    Optional<String> address(String username) {
        return sql.first("select address from kern_mail_address where username = ?", row -> row.getString(1), username);
    }

    void setAddress(String username, String address, Instant at) {
        sql.update(
                "insert into kern_mail_address (username, address, set_at) values (?, ?, ?) on conflict (username) do"
                        + " update set address = excluded.address, set_at = excluded.set_at",
                username,
                address,
                at);
    }

    void dropAddress(String username) {
        sql.update("delete from kern_mail_address where username = ?", username);
    }

    /** Those who have an address, were here lately, and got no letter for that day yet. */
    List<Addressee> addressees(LocalDate day, Instant now) {
        return sql.list(
                "select p.username, p.display_name, a.address, o.path, s.roles from kern_mail_address a"
                        + " join kern_person p on p.username = a.username"
                        + " join kern_organisation o on o.id = p.organisation_id"
                        + " join kern_sign_in s on s.username = a.username and s.seen_at > ?"
                        + " where not exists (select from kern_mail m where m.username = a.username and m.day = ?)"
                        + " order by p.username",
                MailStore::addressee,
                now.minus(KNOWN_FOR),
                day);
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Sql.texts(row, "roles").forEach(role -> roles.add(Role.valueOf(role)));
        return new Addressee(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("address"),
                row.getString("path"),
                roles);
    }

    void add(Addressee to, LocalDate day, String subject, String body, Instant now) {
        sql.update(
                "insert into kern_mail (username, day, address, subject, body, made_at, next_try_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (username, day) do nothing",
                to.username(),
                day,
                to.address(),
                subject,
                body,
                now,
                now);
    }

    /** Takes the next letter that is to be tried, and puts off its next try; two servers never take the same. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Letter> take(Instant now) {
        return sql.first(
                "update kern_mail set attempts = attempts + 1, next_try_at = ?::timestamptz + least(interval '12"
                        + " hours', interval '10 minutes' * 2 ^ least(attempts, 10)) where id = (select id from kern_mail"
                        + " where sent_at is null and next_try_at <= ? and made_at > ? order by next_try_at, id limit 1"
                        + " for update skip locked) returning id, username, day, address, subject, body",
                row -> new Letter(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getObject("day", LocalDate.class),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body")),
                now,
                now,
                now.minus(TRIED_FOR));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(Letter letter, Instant at) {
        sql.update("update kern_mail set sent_at = ?, failure = null where id = ?", at, letter.id());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Letter letter, String why) {
        sql.update(
                "update kern_mail set failure = ? where id = ?",
                why.substring(0, Math.min(LONGEST_FAILURE, why.length())),
                letter.id());
    }
}
