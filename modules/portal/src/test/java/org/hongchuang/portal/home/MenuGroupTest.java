package org.hongchuang.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Role;
import org.junit.jupiter.api.Test;

class MenuGroupTest {
    @Test
    void nobodySeesOnlyTheFirstPage() {
        assertThat(pages(Set.of())).containsExactly("/app/index.xhtml");
    }

    @Test
    void anApplicantSeesNoReconciliation() {
        assertThat(pages(Set.of(Role.APPLICANT)))
                .contains("/app/accreditation/cases.xhtml")
                .doesNotContain("/app/finance/reconciliation.xhtml", "/app/appraisal/runs.xhtml");
    }

    @Test
    void anAuditorSeesEverything() {
        assertThat(pages(Set.of(Role.AUDITOR))).hasSize(11);
    }

    private static Stream<String> pages(Set<Role> roles) {
        Actor actor = new Actor("u", "U", roles, "/1/", "O", false);
        return MenuGroup.ALL.stream()
                .flatMap(group -> group.forThose(actor).entries().stream())
                .map(MenuEntry::page);
    }
}
