package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.reminder.ReminderNight;
import org.hongchuang.kernel.reminder.ReminderTimes;
import org.hongchuang.kernel.reminder.ReminderView;
import org.hongchuang.kernel.reminder.Reminders;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.ExistingCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due soon or overdue is collected each night for who is to do it, and later for who stands above them. */
class CaseDueTest {
    private static final String STEP = "      act: RECOMMEND\n";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private SearchedCity city;

    @BeforeEach
    void build() {
        city = new SearchedCity(CaseDue.class);
        city.house.put(ReminderTimes.class, new ReminderTimes(3, 5));
        EditionsAtHand editions = new EditionsAtHand();
        editions.publish(LaterEdition.yaml(
                "2020-01-01", ExistingCases.From.AT_ONCE, STEP, STEP + "      deadline: {workingDays: 5}\n"));
        city.house.put(Editions.class, editions);
        for (String name : List.of("甲基地", "乙基地", "丙基地")) {
            city.add(name, name.equals("丙基地") ? 3 : 2, "SUBMITTED");
        }
        city.house.sql("update accr_case set state_since = timestamptz '2026-11-12 10:00+08' where name <> '乙基地'");
        city.house.sql("update accr_case set state_since = timestamptz '2026-11-18 10:00+08' where name = '乙基地'");
    }

    private boolean collect(LocalDate day) {
        city.house.today(day);
        city.house.becomeSystem();
        return city.house.in(() -> city.house.bean(ReminderNight.class).collect());
    }

    private List<ReminderView> seen() {
        return city.house.in(() ->
                city.house.bean(Reminders.class).page(new PageRequest(0, 10)).rows());
    }

    private long unread() {
        return city.house.in(() -> city.house.bean(Reminders.class).unread());
    }

    @Test
    void whoIsToDoItIsRemindedAndLaterWhoStandsAbove() {
        assertThat(collect(FRIDAY)).isTrue();
        assertThat(collect(FRIDAY)).as("once a day").isFalse();
        city.county();
        assertThat(seen()).singleElement().satisfies(reminder -> {
            assertThat(reminder.title()).isEqualTo("甲基地");
            assertThat(reminder.place()).isEqualTo("甲县总工会");
            assertThat(reminder.kind()).isEqualTo("accreditation.task.recommend");
            assertThat(reminder.due()).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(reminder.daysOverdue()).isEqualTo(1);
            assertThat(reminder.escalated()).isFalse();
            assertThat(reminder.house()).isFalse();
            assertThat(reminder.basis()).isEqualTo(new Basis("附件1 表1", "nanchang-bases@2020-01-01", "recommend"));
        });
        city.office();
        assertThat(seen()).as("not yet").isEmpty();

        assertThat(collect(FRIDAY.plusDays(5))).isTrue();
        city.county();
        assertThat(seen()).extracting(ReminderView::title).containsExactly("甲基地", "乙基地");
        city.office();
        assertThat(seen()).extracting(ReminderView::title).containsExactlyInAnyOrder("甲基地", "丙基地");
        assertThat(seen()).allMatch(ReminderView::escalated);
        city.house.become("leader", "/1/", Role.LEADER);
        assertThat(seen()).as("nobody but the next above").isEmpty();
    }

    @Test
    void eachReadsForThemselves() {
        collect(FRIDAY);
        city.county();
        assertThat(unread()).isEqualTo(1);
        ReminderView reminder = seen().get(0);
        city.house.run(() -> city.house.bean(Reminders.class).read(reminder.id()));
        city.house.run(() -> city.house.bean(Reminders.class).read(reminder.id()));
        assertThat(unread()).isZero();
        assertThat(seen().get(0).read()).isTrue();
        city.house.become("other", "/1/2/", Role.COUNTY_OFFICER);
        assertThat(unread()).isEqualTo(1);
        city.house.run(() -> city.house.bean(Reminders.class).readAll());
        assertThat(unread()).isZero();
        city.house.become("far", "/1/3/", Role.COUNTY_OFFICER);
        assertThatThrownBy(() ->
                        city.house.run(() -> city.house.bean(Reminders.class).read(reminder.id())))
                .isInstanceOf(NotFound.class);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void whatIsDoneIsNoLongerRemindedOfAndWhatWaitsAgainIsRaisedAnew() {
        collect(FRIDAY);
        city.house.sql("update accr_case set state = 'RECOMMENDED' where name = '甲基地'");
        collect(FRIDAY.plusDays(1));
        city.county();
        assertThat(seen()).isEmpty();
        city.house.sql("update accr_case set state = 'SUBMITTED' where name = '甲基地'");
        collect(FRIDAY.plusDays(2));
        city.county();
        assertThat(seen()).extracting(ReminderView::title).containsExactly("甲基地", "乙基地");
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void aBaseIsRemindedOfWhatItMustPutRight() {
        city.rectifying("甲基地", LocalDate.of(2026, 11, 23));
        collect(FRIDAY);
        city.house.become(
                "applicant", city.house.value("select org_path from accr_case where name = '甲基地'"), Role.APPLICANT);
        assertThat(seen()).singleElement().satisfies(reminder -> {
            assertThat(reminder.kind()).isEqualTo("accreditation.task.rectify");
            assertThat(reminder.daysOverdue()).isZero();
            assertThat(reminder.basis()).isEqualTo(new Basis("第七条", "some@2020-01-01", "rectify"));
        });
    }

    @Test
    void onlyTheHouseItselfCollects() {
        city.office();
        assertThatThrownBy(() ->
                        city.house.in(() -> city.house.bean(ReminderNight.class).collect()))
                .isInstanceOf(AccessDenied.class);
    }
}
