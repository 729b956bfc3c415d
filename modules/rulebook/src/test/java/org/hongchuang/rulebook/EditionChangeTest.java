package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A studio in the middle of its instalments when another edition, with other shares, comes into force. */
class EditionChangeTest {

    private static final EditionId STUDIOS = EditionId.parse("nanchang-studios@2023-01-01");
    private static final LocalDate NAMED = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "NEVER, 2026-12-20, pass pass, 400000, COMPLETE",
        "NEXT_CYCLE, 2026-12-20, pass pass, 400000, COMPLETE",
        "NEXT_YEAR, 2026-12-20, pass pass, 400000, COMPLETE",
        "NEXT_YEAR, 2027-12-20, pass fail pass, 200000, COMPLETE",
        "AT_ONCE, 2025-12-20, pass, 300000, RUNNING",
        "AT_ONCE, 2026-12-20, pass pass, 200000, COMPLETE"
    })
    void paysByTheEditionTheStudioFollows(
            ExistingCases.From from, LocalDate on, String results, String due, String state) throws IOException {
        Rulebooks rulebooks = Rulebooks.of(List.of(Rulebooks.bundled().edition(STUDIOS), later(from)))
                .withSamples();
        Edition followed = rulebooks.followed("nanchang-studios", NAMED, edition -> NAMED, on);
        CaseFacts facts = CaseFacts.of("studio", on.getYear(), on)
                .flag("named", true)
                .flag("withdrawn", false)
                .flag("falsified", false)
                .date("named_on", NAMED);
        int year = NAMED.getYear();
        for (String result : List.of(results.split(" ", -1))) {
            facts = facts.result(++year, result);
        }
        InstalmentOutcome outcome = followed.evaluate(facts).instalments().get(0);
        assertThat(outcome.amount()).isEqualByComparingTo(due);
        assertThat(outcome.path().state()).hasToString(state);
    }

    /** The real edition from the summer of 2026 on, with shares of 5, 3 and 2. */
    private static Edition later(ExistingCases.From from) throws IOException {
        String text = Files.readString(Path.of("policies/nanchang-studios/2023-01-01.yaml"));
        String changed = text.replaceFirst("shares: \\[3, 3, 4]", "shares: [5, 3, 2]")
                .replaceFirst(
                        "from: 2023-01-01\n  existingCases:\n    from: NEVER",
                        "from: 2026-07-01\n  existingCases:\n    from: " + from);
        return EditionLoader.load(changed, "later.yaml").orThrow();
    }
}
