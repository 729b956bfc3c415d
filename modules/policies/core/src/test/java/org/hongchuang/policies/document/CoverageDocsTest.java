package org.hongchuang.policies.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.Library;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of {@code docs/coverage} say what the editions say. */
class CoverageDocsTest {
    private static final Path DOCS = Path.of("../../../docs/coverage");
    private static PolicyHouse house;

    @BeforeAll
    static void open() {
        house = new PolicyHouse();
    }

    /** The latest edition of each rulebook. */
    static Stream<String> editions() {
        return Rulebooks.bundled().editions().stream()
                .collect(Collectors.toMap(
                        edition -> edition.id().rulebook(),
                        edition -> edition.id().effectiveFrom(),
                        CoverageDocsTest::later))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "@" + entry.getValue())
                .sorted();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    @ParameterizedTest
    @MethodSource("editions")
    void thePageIsThatOfTheEdition(String edition) throws IOException {
        String page = new CoverageHtml(house.as(
                        "reader", () -> house.bean(Library.class).coverage(edition, Locale.SIMPLIFIED_CHINESE)))
                .page();
        Path file = DOCS.resolve(edition.substring(0, edition.indexOf('@')) + ".html");
        if (!Files.exists(file) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCS);
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("run with -Ddocs.write=true to write it anew")
                .isEqualTo(page);
    }
}
