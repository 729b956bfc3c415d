package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebooksTest {

    private static final LocalDate BEGAN = LocalDate.of(2021, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2022-06-30, 2021-05-01, 2020",
        "AT_ONCE, 2022-07-01, 2021-05-01, 2022",
        "NEXT_YEAR, 2022-12-31, 2021-05-01, 2020",
        "NEXT_YEAR, 2023-01-01, 2021-05-01, 2022",
        "NEXT_CYCLE, 2023-06-30, 2021-05-01, 2020",
        "NEXT_CYCLE, 2023-06-30, 2022-06-30, 2020",
        "NEXT_CYCLE, 2023-06-30, 2022-07-01, 2022",
        "NEVER, 2030-01-01, 2029-01-01, 2020"
    })
    void aRunningCaseChangesOverAsTheNewEditionSays(
            ExistingCases.From from, LocalDate on, LocalDate cycle, int expected) {
        Rulebooks rulebooks = Rulebooks.of(List.of(
                Samples.edition(),
                edition("{from: 2022-07-01, existingCases: {from: " + from + ", cite: art. 1}, cite: art. 1}")));
        assertThat(rulebooks
                        .followed("sample", BEGAN, edition -> cycle, on)
                        .effective()
                        .from())
                .hasYear(expected);
        assertThat(rulebooks.inForce("sample", on).effective().from())
                .as("a new case")
                .hasYear(on.isBefore(LocalDate.of(2022, 7, 1)) ? 2020 : 2022);
    }

    @Test
    void aRunningCaseFollowsANewEditionAtOnceWhereItIsSilent() {
        Rulebooks rulebooks = Rulebooks.of(List.of(Samples.edition(), edition("{from: 2022-07-01, cite: art. 1}")));
        assertThat(rulebooks
                        .followed("sample", BEGAN, edition -> BEGAN, LocalDate.of(2022, 7, 1))
                        .effective()
                        .from())
                .hasYear(2022);
    }

    @Test
    void aCaseOlderThanTheFirstEditionFollowsThatFromItsFirstDayOn() {
        Rulebooks rulebooks = Rulebooks.of(List.of(
                Samples.edition(),
                edition("{from: 2022-07-01, existingCases: {from: NEVER, cite: art. 1}, cite: art. 1}")));
        assertThat(rulebooks
                        .followed("sample", LocalDate.EPOCH, edition -> LocalDate.EPOCH, LocalDate.of(2030, 1, 1))
                        .effective()
                        .from())
                .isEqualTo("2020-01-01");
        assertThatThrownBy(() -> rulebooks.followed(
                        "sample", LocalDate.EPOCH, edition -> LocalDate.EPOCH, LocalDate.of(2019, 12, 31)))
                .isInstanceOf(NoEditionInForce.class);
    }

    @Test
    void anEditionThatCannotBePublishedIsInForceAsASampleOnly() {
        Rulebooks rulebooks = Rulebooks.of(List.of(Samples.rich()));
        assertThatThrownBy(() -> rulebooks.inForce("sample", BEGAN)).isInstanceOf(NoEditionInForce.class);
        assertThat(rulebooks.edition(Samples.rich().id()).isSample()).isFalse();
        Edition sample = rulebooks.withSamples().inForce("sample", BEGAN);
        assertThat(sample.isSample()).isTrue();
        assertThat(sample.hash()).isNotEqualTo(Samples.rich().hash());
    }

    @Test
    void whateverComesFromASampleSaysSo() {
        CaseFacts facts = CaseFacts.of("any", 2021, BEGAN);
        Receipt receipt = Samples.rich().asSample().evaluate(facts);
        assertThat(receipt.sample()).isTrue();
        assertThat(receipt.toCanonicalJson()).contains("\"sample\":true");
        assertThat(Samples.rich().evaluate(facts).toCanonicalJson()).doesNotContain("sample\":true");
        assertThat(Samples.rich().asSample().withReading("ZZ-1", "B").isSample())
                .isTrue();
        assertThat(Samples.rich().withReading("ZZ-1", "B").asSample().hash())
                .isEqualTo(Samples.rich().asSample().withReading("ZZ-1", "B").hash());
    }

    @Test
    void studiosWaitForTheirScoringTable() {
        Edition studios = Rulebooks.bundled().edition(EditionId.parse("nanchang-studios@2023-01-01"));
        assertThat(studios.blockedBy())
                .extracting(Absence::id)
                .containsExactly("issue_date", "scoring_table", "entry_mark");
        assertThatThrownBy(() -> Rulebooks.bundled().inForce("nanchang-studios", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(NoEditionInForce.class);
        assertThat(studios.asSample().rubric()).hasSize(1);
        assertThat(studios.rubric()).isEmpty();
    }

    private static Edition edition(String effective) {
        return EditionLoader.load(Samples.EDITION.replace("{from: 2020-01-01, cite: art. 1}", effective), "later.yaml")
                .orThrow();
    }
}
