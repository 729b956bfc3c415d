package org.hongchuang.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.reporting.api.TargetLine;
import org.hongchuang.rulebook.Cite;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final LocalDate DUE = LocalDate.of(2020, 12, 31);
    private static final Target FIVE_BASES = target(Targets.BASES, "5");

    private static Target target(String id, String atLeast) {
        return target(id, atLeast, DUE);
    }

    private static Target target(String id, String atLeast, @Nullable LocalDate by) {
        return new Target(
                id,
                new Localized("基地", "Bases"),
                new BigDecimal(atLeast),
                new Localized("个", "bases"),
                by,
                new Cite("main.2", null));
    }

    private static TargetLine line(Target target, LocalDate today) {
        Targets targets = new Targets(today, day -> day.isAfter(DUE) ? 6 : 4);
        return targets.against(List.of(target)).get(0);
    }

    @Test
    void tellsWhatWasReachedByItsDayFromWhatIsReachedNow() {
        TargetLine line = line(FIVE_BASES, LocalDate.of(2026, 11, 21));
        assertThat(line.actual()).isEqualTo(6);
        assertThat(line.actualByDue()).isEqualTo(4);
    }

    @Test
    void countsUntilTodayWhileItsDayLiesAhead() {
        TargetLine line = line(FIVE_BASES, LocalDate.of(2020, 6, 1));
        assertThat(line.actual()).isEqualTo(4);
        assertThat(line.actualByDue()).isEqualTo(4);
    }

    @Test
    void countsUntilTodayWhereThePolicyNamesNoDay() {
        TargetLine line = line(target(Targets.BASES, "5", null), LocalDate.of(2026, 11, 21));
        assertThat(line.by()).isNull();
        assertThat(line.actualByDue()).isEqualTo(6);
    }

    @Test
    void namesTheArticleOfTheEdition() {
        assertThat(line(FIVE_BASES, DUE).article()).isEqualTo("main.2");
    }

    @Test
    void whatTheSystemDoesNotCountStaysUnknown() {
        assertThat(line(target("trainings", "40"), DUE).actual()).isNull();
    }

    @Test
    void theEditionInForceSetsATargetForBases() {
        assertThat(Rulebooks.bundled()
                        .inForce("nanchang-bases", LocalDate.of(2026, 11, 21))
                        .targets())
                .anySatisfy(target -> {
                    assertThat(target.id()).isEqualTo(Targets.BASES);
                    assertThat(target.atLeast()).isEqualByComparingTo("5");
                });
    }
}
