package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.AssessmentWindow;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.NoEditionInForce;

/** From the day its window opens: bases to be assessed this year by the edition in force that have no result yet. */
@ApplicationScoped
@Transactional
public class WindowTasks implements TaskSource {
    /** More are not counted: a list of thousands is looked at, not counted. */
    private static final int MOST = 10_000;

    private static final String WITHOUT_RESULT = "select count(*) from (select from accr_case c where c.holds_title"
            + " and c.rulebook = ? and c.org_path like ? || '%' and (cardinality(?) = 0 or c.kind = any (?))"
            + " and extract(year from c.named_on) + ? <= ? and mod(? - extract(year from c.named_on)::int - ?, ?) = 0"
            + " and not exists (select from accr_result r where r.case_id = c.id and r.year = ? and r.part = 'whole')"
            + " limit " + MOST + ") waiting";

    @Inject
    Regimes regimes;

    @Inject
    Editions editions;

    @Inject
    Database database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.ASSESSMENT_ARRANGE)) {
            return List.of();
        }
        long waiting = open().mapToLong(this::count).sum();
        return Task.ifAny("accreditation.assessment.window-task", waiting, "/app/assessment/assessments.xhtml");
    }

    /** One line for all of them, due on the last day of the window that closes first. */
    @Override
    public List<TaskItem> items(Task task, int most) {
        int year = LocalDate.now(clock).getYear();
        return open()
                .filter(edition -> count(edition) > 0)
                .map(edition -> whole(task, edition, year))
                .min(TaskItem.MOST_URGENT_FIRST)
                .stream()
                .toList();
    }

    private static TaskItem whole(Task task, Edition edition, int year) {
        AssessmentWindow window = assessment(edition).window();
        return TaskItem.whole(
                LocalDate.of(year, window.from(), 1)
                        .atStartOfDay(Clocks.SHANGHAI)
                        .toInstant(),
                YearMonth.of(year, window.to()).atEndOfMonth(),
                task.link(),
                new Basis(window.cite().article(), edition.id().toString(), null));
    }

    private static Assessment assessment(Edition edition) {
        return Objects.requireNonNull(edition.assessment(), "an edition whose window is open");
    }

    /** The editions in reach whose window has opened this year. */
    private Stream<Edition> open() {
        LocalDate today = LocalDate.now(clock);
        return regimes.within(actor.scope()).stream().flatMap(rulebook -> open(rulebook, today));
    }

    private Stream<Edition> open(String rulebook, LocalDate today) {
        try {
            Edition edition = editions.current().inForce(rulebook, today);
            Assessment assessment = edition.assessment();
            return assessment == null
                            || today.getMonth().compareTo(assessment.window().from()) < 0
                    ? Stream.empty()
                    : Stream.of(edition);
        } catch (NoEditionInForce e) {
            return Stream.empty();
        }
    }

    private long count(Edition edition) {
        Assessment assessment = assessment(edition);
        int year = LocalDate.now(clock).getYear();
        int after = assessment.first().yearsAfterNaming();
        String[] kinds = assessment.kinds().toArray(String[]::new);
        return database.count(
                WITHOUT_RESULT,
                edition.id().rulebook(),
                actor.scope(),
                kinds,
                kinds,
                after,
                year,
                year,
                after,
                assessment.cycleYears(),
                year);
    }
}
