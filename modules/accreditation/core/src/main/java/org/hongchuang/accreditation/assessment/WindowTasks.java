package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.Regimes;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskSource;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Assessment;
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
        LocalDate today = LocalDate.now(clock);
        long waiting = regimes.within(actor.scope()).stream()
                .mapToLong(rulebook -> open(rulebook, today)
                        .map(assessment -> count(rulebook, assessment, today.getYear()))
                        .orElse(0L))
                .sum();
        return waiting == 0
                ? List.of()
                : List.of(
                        new Task("accreditation.assessment.window-task", waiting, "/app/assessment/assessments.xhtml"));
    }

    private Optional<Assessment> open(String rulebook, LocalDate today) {
        try {
            return Optional.ofNullable(
                            editions.current().inForce(rulebook, today).assessment())
                    .filter(assessment ->
                            today.getMonth().compareTo(assessment.window().from()) >= 0);
        } catch (NoEditionInForce e) {
            return Optional.empty();
        }
    }

    private long count(String rulebook, Assessment assessment, int year) {
        int after = assessment.first().yearsAfterNaming();
        String[] kinds = assessment.kinds().toArray(String[]::new);
        return database.count(
                WITHOUT_RESULT,
                rulebook,
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
