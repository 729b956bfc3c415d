package org.hongchuang.policies.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftEventView;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.EditionPublished;
import org.hongchuang.policies.api.InvalidEdition;
import org.hongchuang.rulebook.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDeskTest {
    private final PolicyHouse house = new PolicyHouse();

    private static void refused(String code, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void becomesAnEditionByTheHandsOfThreePeople() {
        DraftView published = house.published(house.simulated(house.checked(house.drafted("2027-01-01"))));

        assertThat(published.row().state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(published.history().stream().map(DraftEventView::command))
                .containsExactly(DraftCommand.SAVE, DraftCommand.CHECK, DraftCommand.SIMULATE, DraftCommand.PUBLISH);
        assertThat(house.value("select string_agg(action || ' ' || username, ', ' order by id) from kern_audit"))
                .isEqualTo("policies.draft.save author, policies.draft.check checker,"
                        + " policies.draft.simulate author, policies.draft.publish publisher");
        assertThat(house.events())
                .containsExactly(new EditionPublished(EditionId.parse("nanchang-bases@2027-01-01"), published.hash()));
        assertThat(house.value("select sha256 from pol_edition")).isEqualTo(published.hash());
    }

    @Test
    void refusesWhatIsNoSoundEditionAndSaysWhere() {
        String broken =
                PolicyHouse.beginning("2027-01-01").replace("when: \"success_rate >= 60\"", "when: \"success >= 60\"");
        assertThatThrownBy(() -> house.as("author", () -> house.drafts().create(broken)))
                .isInstanceOfSatisfying(InvalidEdition.class, e -> assertThat(e.errors(Locale.CHINESE))
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(broken.lines().toList().get(error.line() - 1))
                                    .contains("success >= 60");
                            assertThat(error.column()).isEqualTo(12);
                        }));
        assertThat(house.value("select count(*) from pol_draft")).isEqualTo("0");
        assertThat(house.drafts().errors(broken, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void keepsEveryVersionWithItsAuthor() {
        DraftView first = house.drafted("2027-01-01");
        UUID id = first.row().id();
        DraftView second =
                house.as("second", () -> house.drafts().save(id, first.version(), PolicyHouse.beginning("2027-02-01")));

        assertThat(second.versions().stream()
                        .map(version -> version.number() + version.saved().username()))
                .containsExactly("2second", "1author");
        assertThat(second.row().edition()).isEqualTo("nanchang-bases@2027-02-01");
        assertThat(house.as("reader", () -> house.drafts().text(id, 1))).isEqualTo(first.text());
        assertThat(house.as("reader", () -> house.drafts().page(new PageRequest(0, 10)))
                        .rows())
                .containsExactly(second.row());
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "AUTHOR", "second"})
    void nobodyChecksWhatTheyHaveWrittenAnyOf(String username) {
        DraftView first = house.drafted("2027-01-01");
        DraftView second = house.as("second", () -> house.drafts()
                .save(first.row().id(), first.version(), PolicyHouse.beginning("2027-02-01")));
        refused(
                "policies.draft.check-by-author",
                () -> house.as(username, () -> house.drafts().check(second.row().id(), second.version())));
    }

    @ParameterizedTest
    @CsvSource({"author,policies.draft.publish-by-author", "Checker,policies.draft.publish-by-checker"})
    void publishesNeitherByAnAuthorNorByTheChecker(String username, String code) {
        DraftView ready = house.simulated(house.checked(house.drafted("2027-01-01")));
        refused(
                code,
                () -> house.as(
                        username, () -> house.drafts().publish(ready.row().id(), ready.version(), null)));
        assertThat(house.value("select count(*) from pol_edition")).isEqualTo("0");
    }

    @Test
    void publishesNothingThatWasNotTriedOnThePortfolio() {
        DraftView checked = house.checked(house.drafted("2027-01-01"));
        assertThatThrownBy(() -> house.published(checked)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void linksOnlyATrialOfItsPresentText() {
        DraftView checked = house.checked(house.drafted("2027-01-01"));
        refused(
                "policies.draft.simulated-another",
                () -> house.as("author", () -> house.drafts()
                        .simulated(checked.row().id(), UUID.randomUUID(), "0".repeat(64), "无变化")));
        assertThat(house.value("select state from pol_draft")).isEqualTo("CHECKED");
    }

    @Test
    void anEditOfACheckedDraftIsToBeCheckedAgain() {
        DraftView checked = house.checked(house.drafted("2027-01-01"));
        DraftView edited = house.as("author", () -> house.drafts()
                .save(checked.row().id(), checked.version(), PolicyHouse.beginning("2027-03-01")));
        assertThat(edited.row().state()).isEqualTo(DraftState.DRAFT);
        assertThat(edited.checked()).isNull();
    }

    @Test
    void refusesACommandOnWhatHasChangedSince() {
        DraftView first = house.drafted("2027-01-01");
        house.checked(first);
        refused("kernel.changed-meanwhile", () -> house.checked(first));
    }

    @Test
    void wantsGroundsForSendingBackAndForWithdrawing() {
        DraftView checked = house.checked(house.drafted("2027-01-01"));
        UUID id = checked.row().id();
        refused(
                "policies.draft.grounds-missing",
                () -> house.as("checker", () -> house.drafts().sendBack(id, checked.version(), " ")));
        DraftView back = house.as("checker", () -> house.drafts().sendBack(id, checked.version(), "日期有误"));
        assertThat(back.row().state()).isEqualTo(DraftState.DRAFT);
        DraftView gone = house.as("author", () -> house.drafts().withdraw(id, back.version(), "不再需要"));
        assertThat(gone.open()).isEmpty();
        assertThat(gone.history().get(2).grounds()).isEqualTo("日期有误");
    }

    @Test
    void beginsBeforeTomorrowOnlyForAReason() {
        DraftView ready = house.simulated(house.checked(house.drafted("2026-11-21")));
        UUID id = ready.row().id();
        refused("policies.draft.retroactive", () -> house.published(ready));
        house.as("publisher", () -> house.drafts().publish(id, ready.version(), "文件自今日起施行"));
        assertThat(house.value("select retroactive_grounds from pol_edition")).isEqualTo("文件自今日起施行");
        assertThat(house.value("select detail from kern_audit order by id desc limit 1"))
                .contains("nanchang-bases@2026-11-21", "文件自今日起施行");
    }

    @Test
    void beginsOnTheDayAfterItsPublicationWithoutFurtherReason() {
        house.published(house.simulated(house.checked(house.drafted("2026-11-22"))));
        assertThat(house.value("select retroactive_grounds is null from pol_edition"))
                .isEqualTo("t");
    }

    @Test
    void oneEditionBeginsOnADay() {
        DraftView first = house.drafted("2027-01-01");
        DraftView second = house.simulated(house.checked(house.drafted("2027-01-01")));
        house.published(house.simulated(house.checked(first)));
        refused("policies.draft.day-taken", () -> house.published(second));
        DraftView bundled = house.drafted("2019-06-20");
        refused("policies.draft.day-taken", () -> house.checked(bundled));
    }

    @Test
    void staysOfItsRulebook() {
        DraftView draft = house.drafted("2027-01-01");
        String other = draft.text().replace("rulebook: nanchang-bases", "rulebook: other-bases");
        refused(
                "policies.draft.other-rulebook",
                () -> house.as("author", () -> house.drafts().save(draft.row().id(), draft.version(), other)));
        refused(
                "policies.draft.unchanged",
                () -> house.as("author", () -> house.drafts().save(draft.row().id(), draft.version(), draft.text())));
    }

    @Test
    void isNotThereForAnIdNobodyGave() {
        assertThatThrownBy(() -> house.as("reader", () -> house.drafts().get(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWaitsIsAskedOfThoseWhoHadNoHandInIt() {
        DraftView draft = house.drafted("2027-01-01");
        assertThat(house.as("author", () -> house.bean(DraftTasks.class).waiting()))
                .isEmpty();
        assertThat(house.as("checker", () -> house.bean(DraftTasks.class).waiting()))
                .containsExactly(new Task("policies.task.check", 1, "/app/policies/drafts.xhtml"));
        house.checked(draft);
        assertThat(house.as("checker", () -> house.bean(DraftTasks.class).waiting()))
                .isEmpty();
    }

    @Test
    void theListIsNewestFirst() {
        List<UUID> made = List.of(
                house.drafted("2027-01-01").row().id(),
                house.drafted("2027-02-01").row().id());
        assertThat(house.as("reader", () -> house.drafts().page(new PageRequest(0, 10)))
                        .rows())
                .extracting(row -> row.id())
                .containsExactly(made.get(1), made.get(0));
    }
}
