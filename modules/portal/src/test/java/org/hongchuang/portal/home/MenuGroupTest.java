package org.hongchuang.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MenuGroupTest {
    private static final Pattern TITLE = Pattern.compile("<ui:define name=\"title\">#\\{txt\\['([^']+)']}<");

    @Test
    void nobodySeesOnlyTheirOwnPages() {
        assertThat(pages(Set.of())).containsExactly("/app/index.xhtml", "/app/inbox.xhtml");
    }

    @Test
    void anApplicantSeesNoReconciliation() {
        assertThat(pages(Set.of(Role.APPLICANT)))
                .contains("/app/accreditation/cases.xhtml")
                .doesNotContain("/app/finance/reconciliation.xhtml", "/app/appraisal/runs.xhtml");
    }

    @Test
    void anAuditorSeesEverything() {
        assertThat(pages(Set.of(Role.AUDITOR))).hasSize(25).contains("/app/audit.xhtml");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void nobodyElseSeesTheAuditTrail(Role role) {
        assertThat(pages(Set.of(role))).doesNotContain("/app/audit.xhtml");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aPageIsCalledInTheMenuAsItCallsItself(MenuEntry entry) throws IOException {
        Matcher title = TITLE.matcher(source(entry.page()));
        assertThat(title.find()).as(entry.page()).isTrue();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Texts.find(language, title.group(1)))
                    .isPresent()
                    .isEqualTo(Texts.find(language, entry.titleKey()));
        }
    }

    static Stream<MenuEntry> entries() {
        return MenuGroup.ALL.stream().flatMap(group -> group.entries().stream());
    }

    private static String source(String page) throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(".."), 30, (file, its) -> file.toString().matches(".*/src/main/.*\\Q" + page + "\\E"))) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    private static Stream<String> pages(Set<Role> roles) {
        Actor actor = new Actor("u", "U", roles, "/1/", "O", false);
        return MenuGroup.ALL.stream()
                .flatMap(group -> group.forThose(actor).entries().stream())
                .map(MenuEntry::page);
    }
}
