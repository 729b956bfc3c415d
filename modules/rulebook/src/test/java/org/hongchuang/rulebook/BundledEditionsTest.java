package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
