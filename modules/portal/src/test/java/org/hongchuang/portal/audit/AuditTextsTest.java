package org.hongchuang.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.kernel.audit.AuditAction;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.DraftCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house records in the audit trail, as found in its sources, has a name for those who read it. */
class AuditTextsTest {
    private static final String CODE = "\\s*\"([a-z.-]+)\"";
    private static final Pattern RECORD = Pattern.compile("\\brecord\\(" + CODE);
    private static final Pattern NOTED = Pattern.compile("history\\.noted\\(\\w+," + CODE);

    private static final List<String> SOURCES = sources();

    /** That every name is there in the other language too is looked after for all texts alike. */
    @ParameterizedTest
    @MethodSource("codes")
    void everyRecordedActionHasAName(String code) {
        assertThat(Texts.find(Locale.SIMPLIFIED_CHINESE, new AuditAction(code).textKey()))
                .isPresent();
    }

    static Stream<String> codes() {
        return Stream.of(
                        found(RECORD).filter(code -> !code.endsWith(".")),
                        found(NOTED).map("accreditation.case."::concat),
                        names(CaseCommand.values()).map(name -> "accreditation.case." + name.replace('_', '-')),
                        names(DraftCommand.values()).map("policies.draft."::concat),
                        names(OrderState.values()).map("finance.order."::concat),
                        names(ComplaintCommand.values()).map("accreditation.complaint."::concat),
                        Stream.of("submitted", "scored").map("accreditation.scoring."::concat),
                        Stream.of("upheld", "dismissed").map("accreditation.objection."::concat),
                        Stream.of("opened", "paper", "adopted").map("accreditation.questionnaire."::concat),
                        Stream.of("given", "ended", "acting").map("kernel.delegation."::concat),
                        Stream.of("entered", "confirmed", "refused").map("kernel.calendar."::concat))
                .flatMap(codes -> codes)
                .distinct();
    }

    @Test
    void onlyTheCodesNamedAboveAreComposed() {
        assertThat(found(RECORD).filter(code -> code.endsWith(".")))
                .containsExactlyInAnyOrder(
                        "accreditation.case.",
                        "policies.draft.",
                        "finance.order.",
                        "accreditation.complaint.",
                        "accreditation.objection.",
                        "accreditation.questionnaire.",
                        "kernel.calendar.");
    }

    @Test
    void noRecordEscapesTheSearch() {
        assertThat(found(Pattern.compile("audit\\.record\\(\\s*(\"|action,)")))
                .hasSize(Math.toIntExact(
                        found(Pattern.compile("(audit\\.record\\()")).count()));
        assertThat(found(NOTED))
                .hasSize(Math.toIntExact(found(Pattern.compile("(\\.noted\\()")).count()));
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> found(Pattern pattern) {
        return SOURCES.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(found -> found.group(1));
    }

    private static List<String> sources() {
        try (Stream<Path> files =
                Files.find(Path.of(".."), 30, (file, its) -> file.toString().matches(".*/src/main/.*\\.java"))) {
            return files.map(AuditTextsTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
