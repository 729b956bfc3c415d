package org.hongchuang.policies.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.InvalidEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with errors is kept and goes nowhere. */
class UnfinishedDraftTest {
    private static final PolicyHouse HOUSE = new PolicyHouse();

    private DraftView draft;
    private UUID id;

    @BeforeEach
    void putAside() {
        draft = HOUSE.unfinished(PolicyHouse.broken("2027-01-01"));
        id = draft.row().id();
    }

    private static Drafts drafts() {
        return HOUSE.drafts();
    }

    private static void refused(String code, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void isKeptWordForWordAndSaysWhatIsWrongWithIt() {
        DraftView opened = HOUSE.as("author", () -> drafts().get(id));
        assertThat(opened.text()).isEqualTo(PolicyHouse.broken("2027-01-01"));
        assertThat(opened.row().state()).isEqualTo(DraftState.UNFINISHED);
        assertThat(opened.row().edition()).isEqualTo("nanchang-bases@2027-01-01");
        assertThat(opened.hash()).isNull();
        assertThat(drafts().errors(opened.text(), Locale.ENGLISH)).hasSize(1);
        assertThat(HOUSE.value("select action || ' ' || detail from kern_audit order by id desc limit 1"))
                .isEqualTo("policies.draft.set_aside nanchang-bases@2027-01-01");
    }

    @Test
    void isNeitherCheckedNorTriedNorPublished() {
        assertThat(draft.open()).containsOnly(DraftCommand.SAVE, DraftCommand.SET_ASIDE, DraftCommand.WITHDRAW);
        assertThatThrownBy(() -> HOUSE.checked(draft)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> HOUSE.published(draft)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> HOUSE.as("author", () -> drafts().simulated(id, id, "0".repeat(64), "无变化")))
                .isInstanceOf(IllegalMove.class);
        refused(
                "policies.draft.unfinished",
                () -> HOUSE.as("author", () -> HOUSE.editions().resolve("draft:" + id)));
    }

    @Test
    void goesOnOnceItIsSound() {
        assertThatThrownBy(() -> HOUSE.as("author", () -> drafts().save(id, draft.version(), draft.text() + "\n")))
                .isInstanceOf(InvalidEdition.class);
        DraftView sound =
                HOUSE.as("author", () -> drafts().setAside(id, draft.version(), PolicyHouse.beginning("2027-01-01")));
        assertThat(sound.row().state()).isEqualTo(DraftState.DRAFT);
        assertThat(sound.history())
                .extracting(event -> event.command())
                .containsExactly(DraftCommand.SET_ASIDE, DraftCommand.SAVE);
        assertThat(HOUSE.checked(sound).row().state()).isEqualTo(DraftState.CHECKED);
    }

    @Test
    void takesCheckAndTrialAwayFromASoundOne() {
        DraftView tried = HOUSE.simulated(HOUSE.checked(HOUSE.drafted("2027-01-01")));
        UUID tampered = tried.row().id();
        DraftView aside =
                HOUSE.as("author", () -> drafts().setAside(tampered, tried.version(), "rulebook: other\nsource: ["));
        assertThat(aside.checked()).isNull();
        assertThat(aside.simulatedRun()).isNull();
        assertThat(aside.row().edition()).isEqualTo("nanchang-bases@2027-01-01");
        DraftView gone = HOUSE.as("author", () -> drafts().withdraw(tampered, aside.version(), "写坏了"));
        assertThat(gone.row().state()).isEqualTo(DraftState.WITHDRAWN);
    }

    @Test
    void itsAuthorIsItsAuthorStill() {
        DraftView sound =
                HOUSE.as("second", () -> drafts().save(id, draft.version(), PolicyHouse.beginning("2027-01-01")));
        refused("policies.draft.check-by-author", () -> HOUSE.as("author", () -> drafts().check(id, sound.version())));
    }

    @Test
    void needsNoNameAndTakesTheOneItTurnsOutToHave() {
        DraftView nameless = HOUSE.unfinished("写到一半");
        assertThat(nameless.row().edition()).isNull();
        assertThat(nameless.row().title()).isNull();
        DraftView aside = HOUSE.as("author", () -> drafts().setAside(
                        nameless.row().id(),
                        nameless.version(),
                        "rulebook: other-bases\neffective: {from: 2027-02-30}"));
        assertThat(aside.row().from()).isNull();
        DraftView named = HOUSE.as(
                "author", () -> drafts().save(aside.row().id(), aside.version(), PolicyHouse.beginning("2027-03-01")));
        assertThat(named.row().edition()).isEqualTo("nanchang-bases@2027-03-01");
    }

    @Test
    void whatCanBeMadeOutOfItIsItsName() {
        assertThat(Heading.glimpsed(PolicyHouse.beginning("2027-01-01") + "\n\t- ["))
                .isEqualTo(new Heading(
                        "nanchang-bases",
                        LocalDate.of(2027, 1, 1),
                        "南昌市工会“五一”创新创业基地",
                        "May First innovation bases of the Nanchang unions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a\u0000b", "a\ud800b"})
    void isRefusedOnlyIfThereIsNothingThatCouldBeKept(String text) {
        assertThatThrownBy(() -> HOUSE.as("author", () -> drafts().setAside(text)))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void waitsForItsAuthorAndForNobodyElse() {
        PolicyHouse house = new PolicyHouse();
        house.unfinished("写到一半");
        assertThat(house.as("author", () -> house.bean(DraftTasks.class).waiting()))
                .containsExactly(new Task("policies.task.unfinished", 1, "/app/policies/drafts.xhtml"));
        assertThat(house.as("checker", () -> house.bean(DraftTasks.class).waiting()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'DRAFT'",
                "state = 'CHECKED', checked_by = 'c', checked_name = 'c', checked_at = now()",
                "checked_by = 'c', checked_name = 'c', checked_at = now()",
                "state = 'PUBLISHED', published_by = 'p', published_name = 'p', published_at = now()",
                "latest = latest + 1"
            })
    void theDatabaseLetsItGoNowhereEither(String change) {
        assertThatThrownBy(() -> HOUSE.sql("update pol_draft set " + change + " where public_id = '" + id + "'"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pol_draft");
    }

    @Test
    void theDatabasePublishesOnlyTheTextOfTheDraft() {
        DraftView tried = HOUSE.simulated(HOUSE.checked(HOUSE.drafted("2027-01-01")));
        String insert = "insert into pol_edition (rulebook, effective_from, content, sha256, draft_id, published_by,"
                + " published_name, published_at, published_on) select 'r', '2028-01-01', '%s', '"
                + Objects.requireNonNull(tried.hash())
                + "', id, 'p', 'p', now(), '2026-01-01' from pol_draft where public_id = '"
                + tried.row().id() + "'";
        assertThatThrownBy(() -> HOUSE.sql(insert.formatted("other")))
                .hasMessageContaining("is not the text of its draft");
    }
}
