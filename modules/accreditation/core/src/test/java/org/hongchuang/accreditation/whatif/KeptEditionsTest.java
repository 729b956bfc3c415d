package org.hongchuang.accreditation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Reading;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptEditionsTest {
    private final KeptEditions kept = new KeptEditions();

    @ParameterizedTest
    @MethodSource("editions")
    void whatIsKeptOfAnEditionMakesTheSameEdition(Edition edition) {
        Edition again = kept.of(edition.hash(), () -> KeptEdition.of(asItStands(edition), edition));

        assertThat(again.hash()).isEqualTo(edition.hash());
        assertThat(again.readings()).isEqualTo(edition.readings());
        assertThat(kept.of(edition.hash(), () -> new KeptEdition("", ""))).isSameAs(again);
    }

    private static Edition asItStands(Edition edition) {
        return Rulebooks.bundled().edition(edition.id());
    }

    /** Every edition of the house, as it stands and with every other reading. */
    static Stream<Edition> editions() {
        List<Edition> all = new ArrayList<>();
        for (Edition edition : Rulebooks.bundled().editions()) {
            all.add(edition);
            for (Ruling ruling : edition.rulings()) {
                for (Reading reading : ruling.readings()) {
                    if (!reading.id().equals(ruling.chosen())) {
                        all.add(edition.withReading(ruling.id(), reading.id()));
                    }
                }
            }
        }
        return all.stream();
    }

    @Test
    void anythingElseIsRefused() {
        Edition edition = Rulebooks.bundled().editions().get(0);

        assertThatThrownBy(() -> kept.of("0".repeat(64), () -> KeptEdition.of(edition, edition)))
                .isInstanceOf(IllegalStateException.class);
    }
}
