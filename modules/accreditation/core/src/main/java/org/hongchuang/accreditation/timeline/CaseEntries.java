package org.hongchuang.accreditation.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.TimelineKind;
import org.hongchuang.accreditation.api.TimelineSource;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;

/** What happened to a case within accreditation. */
@ApplicationScoped
class CaseEntries implements TimelineSource {
    @Inject
    private BaseCases cases;

    @Inject
    private Database database;

    @Inject
    private GoverningEditions editions;

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<TimelineEntry> newest(UUID caseId, Set<TimelineKind> kinds, int most) {
        BaseCase found = cases.get(caseId);
        Labels labels = new Labels(editions.ofAccreditation(CaseDays.of(found.view(0))));
        return database.list(
                "select at, kind, code, t.username, coalesce(t.display_name, p.display_name, t.username), states,"
                        + " before, after, form, detail from accr_timeline t left join kern_person p on p.username ="
                        + " t.username where case_id = ? and kind = any (?) order by at desc, nth desc limit ?",
                row -> entry(row, labels),
                found.id(),
                names(kinds),
                most);
    }

    private static TimelineEntry entry(ResultSet row, Labels labels) throws SQLException {
        String states = row.getString(6);
        String before = row.getString(7);
        String after = row.getString(8);
        String form = row.getString(9);
        return new TimelineEntry(
                row.getTimestamp(1).toInstant(),
                TimelineKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                states,
                states == null ? null : before,
                states == null ? null : after,
                form == null ? List.of() : labels.changes(form, before, after),
                Objects.requireNonNullElse(row.getString(10), "").strip());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public long count(UUID caseId, Set<TimelineKind> kinds) {
        return database.count(
                "select count(*) from accr_timeline where case_id = ? and kind = any (?)",
                cases.get(caseId).id(),
                names(kinds));
    }

    private static String[] names(Set<TimelineKind> kinds) {
        return kinds.stream().map(TimelineKind::name).toArray(String[]::new);
    }
}
