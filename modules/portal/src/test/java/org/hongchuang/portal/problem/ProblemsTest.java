package org.hongchuang.portal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Locale;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void findsARejectionHoweverDeepItLies() {
        Throwable wrapped = new RuntimeException(new IllegalStateException(new Rejection("finance.order.same-person")));
        assertThat(Problems.of(wrapped)).isEqualTo(Problem.of(422, "finance.order.same-person"));
    }

    @Test
    void givesEachKindItsStatus() {
        assertThat(Problems.of(new NotFound("x")).status()).isEqualTo(404);
        assertThat(Problems.of(new AccessDenied(Permission.CASE_DECIDE)).status())
                .isEqualTo(403);
        assertThat(Problems.of(new IllegalMove(Permission.CASE_VIEW, Permission.CASE_DECIDE))
                        .status())
                .isEqualTo(409);
        assertThat(Problems.of(new OptimisticLockException()).code()).isEqualTo("kernel.changed-meanwhile");
    }

    @Test
    void recognisesThatTheDatabaseIsAway() {
        for (String state : new String[] {"08001", "08006", "57P01", "57P03"}) {
            assertThat(Problems.of(new PersistenceException(new SQLException("gone", state))))
                    .isEqualTo(Problem.of(503, "kernel.database-down"));
        }
    }

    @Test
    void numbersWhatIsOurOwnFaultAndTellsNothingOfTheInside() {
        Problem problem = Problems.of(new PersistenceException(new SQLException("column x of kern_person", "42703")));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.detail(Locale.SIMPLIFIED_CHINESE))
                .contains(problem.values().get(0).toString())
                .doesNotContain("kern_person");
    }

    @Test
    void speaksBothLanguages() {
        Problem problem = Problem.of(413, "portal.request-too-large", 20);
        assertThat(problem.detail(Locale.SIMPLIFIED_CHINESE)).contains("20 MB").contains("拒绝");
        assertThat(problem.detail(Locale.ENGLISH)).contains("20 MB").contains("refused");
        assertThat(Problem.of(418, "portal.error.404").title(Locale.ENGLISH)).isEqualTo("The request failed");
    }

    @Test
    void theErrorPageEscapesWhatItIsGiven() {
        String page = ErrorPage.html(Problem.of(404, "kernel.not-found", "<script>"), Locale.ENGLISH, "");
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void reloadsThePageTheBrowserCameFromWithItsParameters() {
        assertThat(Reload.query("https://hc/app/case.xhtml?id=7", "/app/case.xhtml"))
                .isEqualTo("?id=7");
        assertThat(Reload.query("https://evil/app/other.xhtml?id=7", "/app/case.xhtml"))
                .isEmpty();
        assertThat(Reload.query(null, "/app/case.xhtml")).isEmpty();
    }
}
