package org.hongchuang.policies.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Standing;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionDeskTest {
    private static final String BUNDLED = "nanchang-bases@2019-06-20";

    private final PolicyHouse house = new PolicyHouse();

    private Edition resolved(PolicyHouse server, String choice) {
        return server.as("reader", () -> server.editions().resolve(choice));
    }

    private void publish(String day) {
        house.published(house.simulated(house.checked(house.drafted(day))));
    }

    @Test
    void anotherServerSeesAPublishedEditionWithinSeconds() {
        PolicyHouse other = new PolicyHouse(house.database());
        Rulebooks before = other.as("reader", () -> other.editions().current());
        publish("2027-01-01");

        other.passes(Duration.ofSeconds(2));
        assertThat(other.as("reader", () -> other.editions().current())).isSameAs(before);
        other.passes(Duration.ofSeconds(2));
        Rulebooks after = other.as("reader", () -> other.editions().current());
        assertThat(after.inForce("nanchang-bases", LocalDate.of(2027, 1, 1)).id())
                .hasToString("nanchang-bases@2027-01-01");
        assertThat(after.inForce("nanchang-bases", LocalDate.of(2026, 12, 31)).id())
                .hasToString(BUNDLED);
        assertThat(before.editions())
                .noneMatch(edition -> edition.id().effectiveFrom().getYear() == 2027);
        other.passes(Duration.ofSeconds(9));
        assertThat(other.as("reader", () -> other.editions().current())).isSameAs(after);
    }

    @Test
    void whoAsksForAnEditionByNameGetsItAtOnce() {
        PolicyHouse other = new PolicyHouse(house.database());
        assertThat(resolved(other, BUNDLED).id()).hasToString(BUNDLED);
        publish("2027-01-01");
        assertThat(resolved(other, "nanchang-bases@2027-01-01").hash())
                .isEqualTo(house.value("select sha256 from pol_edition"));
    }

    @Test
    void readsAnEditionThatWasTamperedWithAsNoneOfOurs() {
        publish("2027-01-01");
        house.sql("alter table pol_edition disable trigger all");
        house.sql("update pol_edition set content = replace(content, 'success_rate >= 60', 'success_rate >= 50')");
        PolicyHouse other = new PolicyHouse(house.database());
        assertThatThrownBy(() -> other.as("reader", () -> other.editions().current()))
                .hasMessageContaining("is not what was published");
    }

    @ParameterizedTest
    @CsvSource({
        "nanchang-bases@2019-06-20, 'NB-2=A NB-5=A'",
        "'nanchang-bases@2019-06-20#NB-2=B,NB-5=B', 'NB-2=B NB-5=B'",
        "' nanchang-bases@2019-06-20# NB-5 = B ', 'NB-2=A NB-5=B'"
    })
    void resolvesAChoiceWithItsReadings(String choice, String readings) {
        Edition edition = resolved(house, choice);
        for (String each : readings.split(" ")) {
            assertThat(edition.readings()).containsEntry(each.substring(0, 4), each.substring(5));
        }
    }

    @Test
    void resolvesADraftWithItsReadings() {
        DraftView draft = house.drafted("2027-01-01");
        assertThat(resolved(house, "draft:" + draft.row().id()).hash()).isEqualTo(draft.hash());
        assertThat(resolved(house, "draft:" + draft.row().id() + "#NB-2=B").readings())
                .containsEntry("NB-2", "B");
        assertThat(house.as("reader", () -> house.editions().draft(draft.row().id())))
                .isPresent();
        assertThat(house.as("reader", () -> house.editions().draft(UUID.randomUUID())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', policies.edition.unknown",
        "nanchang-bases, policies.edition.unknown",
        "nanchang-bases@2018-01-01, policies.edition.unknown",
        "nanchang-bases@2019-02-30, policies.edition.unknown",
        "draft:1, policies.edition.unknown",
        "draft:01935c5e-7a00-7000-8000-000000000001, policies.edition.unknown",
        "nanchang-bases@2019-06-20#NB-2, policies.edition.unknown",
        "nanchang-bases@2019-06-20#NB-99=A, policies.edition.reading-unknown",
        "nanchang-bases@2019-06-20#NB-2=Z, policies.edition.reading-unknown"
    })
    void refusesAChoiceThatNamesNothing(String choice, String code) {
        assertThatThrownBy(() -> resolved(house, choice))
                .isInstanceOfSatisfying(
                        Rejection.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void listsWhatIsPastInForceAndToCome() {
        publish("2026-11-22");
        publish("2027-01-01");
        house.passes(Duration.ofDays(3));
        assertThat(house.as("reader", () -> house.editions().list()))
                .filteredOn(row -> row.rulebook().equals("nanchang-bases"))
                .extracting(EditionRow::from, EditionRow::until, EditionRow::standing, EditionRow::publishedName)
                .containsExactly(
                        row("2019-06-20", "2026-11-21", Standing.PAST, null),
                        row("2026-11-22", "2026-12-31", Standing.IN_FORCE, "publisher-name"),
                        row("2027-01-01", null, Standing.FUTURE, "publisher-name"));
    }

    @Test
    void saysOfAnEditionThatLacksAnAnnexThatNothingIsDecidedByIt() {
        assertThat(house.as("reader", () -> house.editions().list()))
                .filteredOn(row -> row.rulebook().equals("nanchang-studios"))
                .extracting(EditionRow::standing)
                .containsExactly(Standing.INCOMPLETE);
    }

    private static org.assertj.core.groups.Tuple row(String from, String until, Standing standing, String by) {
        return org.assertj.core.groups.Tuple.tuple(
                LocalDate.parse(from), until == null ? null : LocalDate.parse(until), standing, by);
    }

    @ParameterizedTest
    @ValueSource(strings = {BUNDLED, "nanchang-bases@2027-01-01"})
    void givesTheFileOfAnEditionAsItWasPublished(String edition) {
        publish("2027-01-01");
        house.passes(Duration.ofSeconds(4));
        assertThat(house.as("reader", () -> house.editions().text(EditionId.parse(edition))))
                .isEqualTo(PolicyHouse.beginning(edition.substring(edition.indexOf('@') + 1)));
    }

    @Test
    void hasNoFileOfAnEditionNobodyPublished() {
        assertThatThrownBy(() -> house.as("reader", () -> house.editions().text(EditionId.parse("nothing@2020-01-01"))))
                .isInstanceOf(NotFound.class);
    }
}
