package org.hongchuang.policies.draft;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hongchuang.policies.PolicyHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused leaves everything as it was, so one draft and one edition are enough for all that is tried. */
class DraftGuardsTest {
    private static final PolicyHouse TRIED = new PolicyHouse();
    private static final PolicyHouse PUBLISHED = new PolicyHouse();

    @BeforeAll
    static void bring() {
        TRIED.simulated(TRIED.checked(TRIED.drafted("2027-01-01")));
        PUBLISHED.published(PUBLISHED.simulated(PUBLISHED.checked(PUBLISHED.drafted("2027-01-01"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update pol_draft set published_by = 'author', published_name = 'a', published_at = now(), state ="
                        + " 'PUBLISHED'",
                "update pol_draft set published_by = 'CHECKER', published_name = 'a', published_at = now(), state ="
                        + " 'PUBLISHED'",
                "update pol_draft set checked_by = 'Author'",
                "update pol_draft set simulated_run = null, simulated_summary = null",
                "update pol_draft set state = 'CHECKED'",
                "update pol_draft_version set content = ''",
                "delete from pol_draft_event",
                "delete from pol_draft",
                "insert into pol_edition (rulebook, effective_from, content, sha256, draft_id, published_by,"
                        + " published_name, published_at, published_on) select 'r', '2026-01-01', 'c', repeat('0', 64),"
                        + " id, 'p', 'p', now(), '2026-01-01' from pol_draft"
            })
    void theDatabaseRefusesWhatTheCodeWould(String statement) {
        assertThatThrownBy(() -> TRIED.sql(statement)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update pol_edition set content = ''",
                "delete from pol_edition",
                "truncate pol_edition",
                "update pol_draft set state = 'DRAFT', published_by = null, published_name = null, published_at = null"
            })
    void aPublishedEditionNeverChanges(String statement) {
        assertThatThrownBy(() -> PUBLISHED.sql(statement)).isInstanceOf(IllegalStateException.class);
    }
}
