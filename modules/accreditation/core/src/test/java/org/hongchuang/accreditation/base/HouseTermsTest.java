package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.HouseTermView;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.reminder.ReminderNight;
import org.hongchuang.kernel.reminder.ReminderTimes;
import org.hongchuang.kernel.reminder.ReminderView;
import org.hongchuang.kernel.reminder.Reminders;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.ExistingCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the policy sets no time for a step, the federation may set its own, and is told apart from it. */
class HouseTermsTest {
    private static final String STEP = "      act: RECOMMEND\n";

    private SearchedCity city;

    @BeforeEach
    void build() {
        city = new SearchedCity(CaseDue.class);
        city.house.put(ReminderTimes.class, new ReminderTimes(3, 5));
        city.add("甲基地", 2, "SUBMITTED");
        city.house.sql("update accr_case set state_since = timestamptz '2026-11-12 10:00+08'");
    }

    private <T> T in(Supplier<T> work) {
        return city.house.in(work::get);
    }

    private void set(CaseCommand command, Integer days) {
        city.office();
        city.house.run(() -> city.house.bean(HouseTermDesk.class).set(command, days));
    }

    private TaskItem waiting() {
        city.county();
        CaseTasks tasks = city.house.bean(CaseTasks.class);
        List<TaskItem> items = in(() -> tasks.items(tasks.waiting().get(0), 10));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<ReminderView> remindedOf() {
        city.house.today(LocalDate.of(2026, 11, 20));
        city.house.becomeSystem();
        in(() -> city.house.bean(ReminderNight.class).collect());
        city.county();
        return in(() ->
                city.house.bean(Reminders.class).page(new PageRequest(0, 10)).rows());
    }

    @Test
    void aStepIsDueByItUntilItIsTakenBack() {
        assertThat(waiting().due()).isNull();
        set(CaseCommand.RECOMMEND, 5);
        assertThat(waiting().due()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(waiting().house()).isTrue();
        set(CaseCommand.RECOMMEND, 6);
        assertThat(waiting().due()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(remindedOf()).singleElement().satisfies(reminder -> {
            assertThat(reminder.due()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(reminder.house()).isTrue();
            assertThat(reminder.basis()).isNull();
        });
        set(CaseCommand.RECOMMEND, null);
        assertThat(waiting().due()).isNull();
        assertThat(city.house.value("select count(*) from kern_audit where action = 'accreditation.house-term.set'"))
                .isEqualTo("3");
    }

    @Test
    void whereThePolicySetsATimeThatHolds() {
        EditionsAtHand editions = new EditionsAtHand();
        editions.publish(LaterEdition.yaml(
                "2020-01-01", ExistingCases.From.AT_ONCE, STEP, STEP + "      deadline: {workingDays: 5}\n"));
        city.house.put(Editions.class, editions);
        set(CaseCommand.RECOMMEND, 1);
        assertThat(waiting().due()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(waiting().house()).isFalse();
        assertThat(remindedOf()).singleElement().satisfies(reminder -> assertThat(reminder.house())
                .isFalse());
    }

    @Test
    void itIsTheFederationsOwn() {
        city.house.become("other", "/7/", Role.OFFICE_OFFICER);
        city.house.run(() -> city.house.bean(HouseTermDesk.class).set(CaseCommand.RECOMMEND, 5));
        assertThat(in(() -> city.house.bean(HouseTermDesk.class).own()))
                .contains(new HouseTermView(CaseCommand.RECOMMEND, 5));
        assertThat(waiting().due()).isNull();
        city.office();
        assertThat(in(() -> city.house.bean(HouseTermDesk.class).own()))
                .extracting(HouseTermView::workingDays)
                .containsOnlyNulls();
    }

    @Test
    void whatCannotBeIsRefused() {
        city.office();
        refused("accreditation.house-term.days", CaseCommand.RECOMMEND, 0);
        refused("accreditation.house-term.days", CaseCommand.RECOMMEND, 251);
        refused("accreditation.house-term.days", CaseCommand.SUBMIT, 5);
        city.house.become("county", "/1/2/", Role.OFFICE_OFFICER);
        refused("accreditation.house-term.federation", CaseCommand.RECOMMEND, 5);
    }

    private void refused(String code, CaseCommand command, int days) {
        assertThatThrownBy(() -> city.house.run(
                        () -> city.house.bean(HouseTermDesk.class).set(command, days)))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                        .isEqualTo(code));
    }
}
