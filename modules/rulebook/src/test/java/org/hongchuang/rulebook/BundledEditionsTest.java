package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledEditionsTest {

    private static final Path POLICIES = Path.of("policies");
    private final Rulebooks rulebooks = Rulebooks.bundled();

    @Test
    void indexNamesEveryEditionFile() throws IOException {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            List<String> editions = files.map(file -> POLICIES.relativize(file).toString())
                    .filter(file -> file.endsWith(".yaml") && !file.contains("examples"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(POLICIES.resolve("index"))).isEqualTo(editions);
        }
    }

    /** The register of rulings, by rulebook: how many there are, and which have another reading. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nanchang-bases@2019-06-20 | NB | 10 | NB-1 NB-2 NB-4 NB-5 NB-6",
                "nanchang-studios@2023-01-01 | NS | 8 | NS-6",
                "nanchang-two-innovations@2015-09-30 | NT | 2 | ''",
                "guizhou-bases@2022-07-22 | GZ | 4 | GZ-4",
                "ganzhou-bases@2012-01-01 | GA | 4 | GA-1 GA-4"
            })
    void everyRulingIsThereAndEveryOtherReadingIsAnotherEdition(String id, String letters, int count, String others) {
        Edition edition = rulebooks.edition(EditionId.parse(id));
        assertThat(edition.rulings())
                .extracting(Ruling::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> letters + "-" + number)
                        .toList());
        Set<String> withOthers = new LinkedHashSet<>();
        for (Ruling ruling : edition.rulings()) {
            for (Reading reading : ruling.readings()) {
                boolean chosen = reading.id().equals(ruling.chosen());
                assertThat(edition.withReading(ruling.id(), reading.id()).hash().equals(edition.hash()))
                        .isEqualTo(chosen);
                if (!chosen) {
                    withOthers.add(ruling.id());
                }
            }
        }
        assertThat(String.join(" ", withOthers)).isEqualTo(others);
    }

    @Test
    void findsTheEditionInForce() {
        EditionId id = EditionId.parse("nanchang-bases@2019-06-20");
        assertThat(rulebooks
                        .inForce("nanchang-bases", LocalDate.of(2019, 6, 20))
                        .id())
                .isEqualTo(id);
        assertThat(rulebooks.edition(id).title().zh()).contains("创新创业基地");
    }

    @Test
    void refusesADayBeforeTheFirstEdition() {
        assertThatThrownBy(() -> rulebooks.inForce("nanchang-bases", LocalDate.of(2019, 6, 19)))
                .isInstanceOf(NoEditionInForce.class)
                .hasMessageContaining("2019-06-19");
        assertThatThrownBy(() -> rulebooks.inForce("elsewhere", LocalDate.of(2020, 1, 1)))
                .isInstanceOf(NoEditionInForce.class);
    }

    @Test
    void refusesAnEditionThereIsNot() {
        assertThatThrownBy(() -> rulebooks.edition(EditionId.parse("nanchang-bases@2018-01-01")))
                .isInstanceOf(UnknownEdition.class);
        assertThatThrownBy(() -> EditionId.parse("nanchang-bases")).isInstanceOf(IllegalArgumentException.class);
    }
}
