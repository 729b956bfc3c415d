package org.hongchuang.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.audit.TrailForTests;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.reminder.RemindersForTests;
import org.hongchuang.kernel.sql.Sql;
import org.hongchuang.kernel.time.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters are written once a day, and go out once a mail server takes them. */
class MailTest {
    private static final DataSource DATABASE = TestDatabase.with();
    private static final Sql SQL = new Sql(DATABASE);
    private static final Instant MORNING = Instant.parse("2026-11-30T22:00:00Z");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final MailStore store = new MailStore();
    private final MailNight night = new MailNight();
    private final Postman postman = new Postman();
    private final MailAddresses addresses = new MailAddresses();
    private final CurrentActor actor = new CurrentActor();

    @BeforeEach
    void wire() {
        SQL.update("truncate kern_reminder_read, kern_reminder, kern_mail_address, kern_sign_in");
        SQL.update("alter table kern_mail disable trigger all");
        SQL.update("delete from kern_mail");
        SQL.update("alter table kern_mail enable trigger all");
        SQL.update(
                "insert into kern_organisation (id, public_id, path, kind, name) values (1, ?, '/1/', 'COUNTY', '某县')"
                        + " on conflict do nothing",
                UUID.randomUUID());
        SQL.update("insert into kern_person (username, display_name, organisation_id) values ('li', '李经办', 1), ('wu',"
                + " '吴', 1) on conflict do nothing");
        server.start();
        store.sql = SQL;
        night.store = store;
        night.reminders = RemindersForTests.of(SQL);
        night.actor = actor;
        postman.store = store;
        postman.actor = actor;
        addresses.store = store;
        addresses.actor = actor;
        settings(new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                "hongchuang@example.org",
                "https://portal.example.org/",
                Set.of("example.org")));
        at(MORNING);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void settings(MailSettings settings) {
        night.settings = settings;
        postman.settings = settings;
        addresses.settings = settings;
    }

    private void at(Instant now) {
        Clock clock = Clock.fixed(now, Clocks.SHANGHAI);
        night.clock = clock;
        postman.clock = clock;
        addresses.clock = clock;
        addresses.audit = TrailForTests.of(DATABASE, clock, actor);
        actor.become(Actor.system("nightly"));
    }

    private void wantsMail(String username) {
        SQL.update("insert into kern_sign_in values (?, '{COUNTY_OFFICER}', ?)", username, MORNING.minusSeconds(3600));
        actor.become(new Actor(username, username, Set.of(Role.COUNTY_OFFICER), "/1/", "某县", false));
        addresses.set(username + "@example.org");
        actor.become(Actor.system("nightly"));
    }

    private static void reminder(String title, String due) {
        SQL.update(
                "insert into kern_reminder (kind, role, org_path, title, place, since, due, link, raised_on, seen_on)"
                        + " values ('kernel.mail.due', 'COUNTY_OFFICER', '/1/5/', ?, '某县总工会', ?, ?::date, ?, '2026-12-01',"
                        + " '2026-12-01')",
                title,
                MORNING,
                due,
                "/app/x.xhtml?id=" + title);
    }

    private static long waiting() {
        return SQL.count("select count(*) from kern_mail where sent_at is null");
    }

    @Test
    void aPersonGetsOneLetterADayWithWhatIsDue() throws Exception {
        wantsMail("li");
        reminder("甲基地", "2026-11-28");
        reminder("乙基地", "2026-12-02");
        SQL.update("update kern_reminder set cite = '第七条', edition = 'some@2020-01-01' where title = '甲基地'");
        SQL.update("update kern_reminder set house = true where title = '乙基地'");
        night.write();
        night.write();
        assertThat(postman.deliver()).isEqualTo(1);
        assertThat(postman.deliver()).isZero();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("【洪创】您有 2 件事项快到期或已逾期（已逾期 1 件）");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("li@example.org");
        String text = received[0].getContent().toString();
        assertThat(text)
                .contains(
                        "李经办，您好：",
                        "甲基地（某县总工会）  期限 2026-11-28，已逾期 3 天，依据：第七条（some@2020-01-01）",
                        "乙基地（某县总工会）  期限 2026-12-02，内部时限",
                        "https://portal.example.org/app/x.xhtml?id=",
                        "https://portal.example.org/app/reminders.xhtml");
        at(MORNING.plus(Duration.ofDays(1)));
        night.write();
        assertThat(postman.deliver()).as("the next day another").isEqualTo(1);
        assertThatThrownBy(() -> SQL.update("update kern_mail set sent_at = null"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedLaterAndNotLost() {
        wantsMail("li");
        wantsMail("wu");
        reminder("甲基地", "2026-11-28");
        night.write();
        int port = server.getSmtp().getPort();
        server.stop();
        assertThat(postman.deliver()).isZero();
        assertThat(waiting()).isEqualTo(2);
        assertThat(SQL.count("select count(*) from kern_mail where failure <> '' and attempts = 1"))
                .as("the second would meet the same")
                .isEqualTo(1);
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            assertThat(postman.deliver()).as("the one that has not been tried").isEqualTo(1);
            at(MORNING.plus(Duration.ofMinutes(11)));
            assertThat(postman.deliver()).isEqualTo(1);
            assertThat(waiting()).isZero();
        } finally {
            again.stop();
        }
    }

    @Test
    void nobodyIsWrittenToWithoutNeedOrWhoIsNoLongerHere() {
        wantsMail("li");
        night.write();
        assertThat(waiting()).as("no reminder").isZero();
        reminder("甲基地", "2026-11-28");
        SQL.update("insert into kern_reminder_read select id, 'li', ? from kern_reminder", MORNING);
        night.write();
        assertThat(waiting()).as("all read").isZero();
        SQL.update("delete from kern_reminder_read");
        SQL.update("update kern_sign_in set seen_at = ?", MORNING.minus(Duration.ofDays(31)));
        night.write();
        assertThat(waiting()).as("not here for a month").isZero();
        SQL.update("update kern_sign_in set seen_at = ?", MORNING);
        settings(new MailSettings());
        night.write();
        assertThat(waiting()).as("no mail server").isZero();
    }

    @Test
    void anAddressIsOnesOwnAndOfTheHouse() {
        wantsMail("li");
        actor.become(new Actor("li", "li", Set.of(Role.COUNTY_OFFICER), "/1/", "某县", false));
        for (String wrong :
                new String[] {"li", "li@elsewhere.org", "a@b@example.org", "li@example.org\r\nBcc: x@example.org"}) {
            assertThatThrownBy(() -> addresses.set(wrong))
                    .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                            .isEqualTo("kernel.mail.address"));
        }
        assertThat(addresses.own()).hasValue("li@example.org");
        addresses.set(" ");
        assertThat(addresses.own()).isEmpty();
        assertThatThrownBy(postman::deliver).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(night::write).isInstanceOf(AccessDenied.class);
    }
}
