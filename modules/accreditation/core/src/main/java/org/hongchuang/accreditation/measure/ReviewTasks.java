package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.base.TaskRows;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.kernel.task.TaskSource;

/** Failed rectifications wait for a review where the edition asks for one. */
@ApplicationScoped
@Transactional
public class ReviewTasks implements TaskSource {
    private static final String FAILED = "accr_measure m join accr_measure_end e on e.measure_id = m.id and e.state ="
            + " 'DECIDED' join accr_case c on c.id = m.case_id where m.kind = 'FAIL' and c.state = 'RECTIFYING' and"
            + " m.org_path like ? || '%' and not exists (select 1 from accr_measure n left join accr_measure_end x on"
            + " x.measure_id = n.id where n.follows_id = m.id and (x.measure_id is null or x.state = 'DECIDED'))";
    private static final String REVIEWED = FAILED + " and m.edition = any (?)";

    @Inject
    Database database;

    @Inject
    Footings footings;

    @Inject
    TaskRows rows;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> waiting() {
        if (!actor.get().may(Permission.MEASURE_PROPOSE)) {
            return List.of();
        }
        String[] editions = editions();
        long waiting =
                editions.length == 0 ? 0 : database.count("select count(*) from " + REVIEWED, actor.scope(), editions);
        return Task.ifAny("accreditation.measure.review-task", waiting, "/app/measures/measures.xhtml?kind=FAIL");
    }

    @Override
    public List<TaskItem> items(Task task, int most) {
        return rows.read(
                "e.ended_at",
                "null::date",
                "m.public_id",
                REVIEWED,
                "/app/measures/measure.xhtml?id=",
                most,
                actor.scope(),
                editions());
    }

    private String[] editions() {
        return database
                .list("select distinct m.edition from " + FAILED, row -> row.getString(1), actor.scope())
                .stream()
                .filter(footings::reviews)
                .toArray(String[]::new);
    }
}
