package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;

/** Values of a case before and after each change that leaves no revision of its own. */
@ApplicationScoped
public class CaseChanges {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor current;

    public void baseData(BaseCase changed, Map<String, String> before, Map<String, String> after) {
        note(changed, "BASE_DATA", before, after, "");
    }

    public void roster(BaseCase changed, Map<String, String> before, Map<String, String> after, String source) {
        note(changed, "ROSTER", before, after, source);
    }

    /** Keeps what differs; nothing if nothing does. */
    private void note(
            BaseCase changed, String kind, Map<String, String> before, Map<String, String> after, String detail) {
        Map<String, String> was = new TreeMap<>(before);
        Map<String, String> is = new TreeMap<>(after);
        was.entrySet().removeAll(after.entrySet());
        is.entrySet().removeAll(before.entrySet());
        if (was.equals(is)) {
            return;
        }
        Actor actor = current.get();
        database.update(
                "insert into accr_case_change (case_id, kind, at, username, display_name, before, after, detail)"
                        + " values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)",
                changed.id(),
                kind,
                clock.instant(),
                actor.username(),
                actor.displayName(),
                JsonMap.write(was),
                JsonMap.write(is),
                detail);
    }
}
