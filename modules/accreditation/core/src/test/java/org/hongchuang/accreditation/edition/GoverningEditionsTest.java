package org.hongchuang.accreditation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.ExistingCases;
import org.hongchuang.rulebook.NoEditionInForce;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The later edition begins on 1 July 2026, in the middle of a year, unless a test says otherwise. */
class GoverningEditionsTest {
    private static final Edition FIRST = Rulebooks.bundled().edition(EditionId.parse(LaterEdition.FIRST));

    private static Rulebooks with(String from, ExistingCases.From change, String... replacements) {
        return Rulebooks.of(List.of(FIRST, LaterEdition.loaded(LaterEdition.yaml(from, change, replacements))));
    }

    private static int year(Rulebooks rulebooks, CaseDays days, int appraised, LocalDate on) {
        return GoverningEditions.ofYear(rulebooks, days, appraised, on)
                .effective()
                .from()
                .getYear();
    }

    private static CaseDays days(LocalDate applied, LocalDate named) {
        return new CaseDays("nanchang-bases", applied, named);
    }

    @ParameterizedTest(name = "{0}: handed in {1}, on {2}: {3}")
    @CsvSource({
        "AT_ONCE,    2026-05-01, 2026-06-30, 2019",
        "AT_ONCE,    2026-05-01, 2026-07-01, 2026",
        "NEXT_YEAR,  2026-05-01, 2026-12-31, 2019",
        "NEXT_YEAR,  2026-05-01, 2027-01-01, 2026",
        "NEXT_YEAR,  2026-07-01, 2026-07-01, 2026",
        "NEXT_CYCLE, 2026-05-01, 2026-12-31, 2019",
        "NEXT_CYCLE, 2026-05-01, 2027-12-31, 2019",
        "NEXT_CYCLE, 2026-07-01, 2026-07-01, 2026",
        "NEVER,      2026-05-01, 2030-01-01, 2019",
        "NEVER,      2026-06-30, 2026-07-01, 2019",
        "NEVER,      2026-07-01, 2026-07-01, 2026"
    })
    void anApplicationOnItsWayChangesOverAsTheLaterEditionSays(
            ExistingCases.From change, LocalDate applied, LocalDate on, int expected) {
        assertThat(year(with("2026-07-01", change), days(applied, null), on.getYear(), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: named {1}, on {2}: {3}")
    @CsvSource({
        "AT_ONCE,    2024-04-01, 2026-06-30, 2019",
        "AT_ONCE,    2024-04-01, 2026-07-01, 2026",
        "NEXT_YEAR,  2024-04-01, 2026-12-31, 2019",
        "NEXT_YEAR,  2024-04-01, 2027-01-01, 2026",
        "NEXT_CYCLE, 2024-04-01, 2026-12-31, 2019",
        "NEXT_CYCLE, 2024-04-01, 2027-01-01, 2026",
        "NEVER,      2024-04-01, 2030-01-01, 2019",
        "AT_ONCE,    2026-08-01, 2026-08-01, 2026",
        "NEXT_YEAR,  2026-08-01, 2026-12-31, 2019",
        "NEXT_CYCLE, 2026-06-30, 2026-12-31, 2019",
        "NEXT_CYCLE, 2026-08-01, 2026-08-01, 2019",
        "NEXT_CYCLE, 2026-08-01, 2026-08-02, 2026",
        "NEVER,      2026-08-01, 2030-01-01, 2019"
    })
    void aTitleAppliedForBeforeChangesOverAsTheLaterEditionSays(
            ExistingCases.From change, LocalDate named, LocalDate on, int expected) {
        assertThat(year(with("2026-07-01", change), days(LocalDate.of(2024, 1, 10), named), on.getYear(), on))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE", "NEXT_YEAR", "NEXT_CYCLE", "NEVER"})
    void whoeverAppliesUnderTheLaterEditionIsNamedAndAppraisedByIt(ExistingCases.From change) {
        CaseDays days = days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 1));
        for (String on : List.of("2026-08-01", "2026-09-01", "2026-09-02", "2027-06-01")) {
            LocalDate day = LocalDate.parse(on);
            assertThat(year(with("2026-07-01", change), days, day.getYear(), day))
                    .as(on)
                    .isEqualTo(2026);
        }
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE", "NEXT_YEAR", "NEXT_CYCLE", "NEVER"})
    void whatIsNotHandedInYetFollowsTheEditionOfTheDay(ExistingCases.From change) {
        Rulebooks rulebooks = with("2026-07-01", change);
        assertThat(year(rulebooks, days(null, null), 2026, LocalDate.of(2026, 6, 30)))
                .isEqualTo(2019);
        assertThat(year(rulebooks, days(null, null), 2026, LocalDate.of(2026, 7, 1)))
                .isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE", "NEXT_YEAR", "NEXT_CYCLE"})
    void aYearThatIsOverIsNotJudgedByLaterRules(ExistingCases.From change) {
        CaseDays days = days(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 4, 1));
        Rulebooks rulebooks = with("2027-01-01", change);
        LocalDate february = LocalDate.of(2027, 2, 1);
        assertThat(year(rulebooks, days, 2026, february)).isEqualTo(2019);
        assertThat(year(rulebooks, days, 2027, february))
                .isEqualTo(change == ExistingCases.From.NEXT_YEAR ? 2019 : 2027);
    }

    @Test
    void aCycleOfTwoYearsEndsUnderTheEditionItBeganUnder() {
        String cycle = "  cycle: {years: 2, cite: 附件2 第五条}\n  window:";
        Edition biennial = EditionLoader.load(
                        Rulebooks.bundledText(FIRST.id()).replaceFirst("(?m)^  window:", cycle), "biennial.yaml")
                .orThrow();
        Rulebooks rulebooks = Rulebooks.of(
                List.of(biennial, LaterEdition.loaded(LaterEdition.yaml("2026-07-01", ExistingCases.From.NEXT_CYCLE))));
        CaseDays days = days(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 4, 1));
        assertThat(year(rulebooks, days, 2027, LocalDate.of(2027, 12, 31)))
                .as("second year of the cycle that began in 2026")
                .isEqualTo(2019);
        assertThat(year(rulebooks, days, 2028, LocalDate.of(2028, 1, 1))).isEqualTo(2026);
    }

    @Test
    void aTitleOlderThanTheFirstEditionFollowsThatFromItsFirstDayOn() {
        CaseDays days = days(LocalDate.of(2017, 1, 10), LocalDate.of(2017, 4, 1));
        Rulebooks rulebooks = with("2026-07-01", ExistingCases.From.NEVER);
        assertThat(year(rulebooks, days, 2026, LocalDate.of(2026, 8, 1))).isEqualTo(2019);
        assertThatThrownBy(() -> year(rulebooks, days, 2018, LocalDate.of(2026, 8, 1)))
                .isInstanceOf(NoEditionInForce.class);
    }
}
