package org.hongchuang.policies.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.Cell;
import org.hongchuang.policies.api.Coverage;
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
        String page = page(house.as("reader", () -> house.bean(Library.class).coverage(edition, Locale.ENGLISH)));
        Path file = DOCS.resolve(edition.substring(0, edition.indexOf('@')) + ".md");
        if (!Files.exists(file) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCS);
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("run with -Ddocs.write=true to write it anew")
                .isEqualTo(page);
    }

    private static String page(Coverage coverage) {
        return "# " + coverage.title().zh() + "\n\n" + coverage.number() + " · "
                + coverage.title().en() + " · `"
                + coverage.edition() + "`. Written by `CoverageDocsTest`; do not edit.\n\n"
                + "## Every article\n\n| article | what became of it | by | examples | why |\n|---|---|---|---|---|\n"
                + coverage.articles().stream().map(CoverageDocsTest::article).collect(Collectors.joining())
                + "\n## Register of rulings\n\nThe reading in use is bold; below another one stands what it would change.\n"
                + coverage.rulings().stream().map(CoverageDocsTest::ruling).collect(Collectors.joining());
    }

    private static String article(Coverage.Article article) {
        return row(List.of(
                article.article(),
                Texts.of(Locale.ENGLISH, "policies.value." + article.fate()),
                article.by().stream().map(Cell.Line::text).collect(Collectors.joining("; ")),
                article.examples().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" ")),
                article.why()));
    }

    private static String row(List<String> cells) {
        return "| " + cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String ruling(Coverage.RulingLine ruling) {
        return "\n### " + ruling.id() + " · " + ruling.article() + "\n\n" + ruling.question() + "\n\n"
                + ruling.readings().stream().map(CoverageDocsTest::reading).collect(Collectors.joining());
    }

    private static String reading(Coverage.ReadingLine reading) {
        String line = reading.id() + ": " + reading.label();
        return "- " + (reading.chosen() ? "**" + line + "**" : line) + "\n"
                + reading.changes().stream()
                        .map(change -> "  - " + change + "\n")
                        .collect(Collectors.joining());
    }
}
