package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.SavedFilter;
import org.hongchuang.accreditation.api.SavedFilters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;

@ApplicationScoped
@Transactional
class SavedFilterDesk implements SavedFilters {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_KIND = 40;

    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.CASE_VIEW)
    public List<SavedFilter> own() {
        return database.list(
                "select public_id, name, text, state, kind, standard from accr_saved_filter where username = ?"
                        + " order by name",
                row -> new SavedFilter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6)),
                actor.username());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public UUID save(String name, String text, String state, String kind, boolean standard) {
        String kept = name.strip();
        check(kept, text, state, kind);
        database.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "accr_saved_filter " + actor.username());
        requireRoom(kept);
        if (standard) {
            database.update("update accr_saved_filter set standard = false where username = ?", actor.username());
        }
        return database.first(
                        "insert into accr_saved_filter (public_id, username, name, text, state, kind, standard) values"
                                + " (?, ?, ?, ?, ?, ?, ?) on conflict (username, name) do update set text ="
                                + " excluded.text, state = excluded.state, kind = excluded.kind, standard ="
                                + " excluded.standard, version = accr_saved_filter.version + 1 returning public_id",
                        row -> row.getObject(1, UUID.class),
                        PublicId.next(),
                        actor.username(),
                        kept,
                        text.strip(),
                        state,
                        kind,
                        standard)
                .orElseThrow();
    }

    private static void check(String name, String text, String state, String kind) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Rejection("accreditation.filter.name", LONGEST_NAME);
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw new Rejection("accreditation.cases.text-too-long", LONGEST_TEXT);
        }
        if (CaseFilter.states(state).isEmpty()) {
            throw new Rejection("accreditation.case.unknown-state", state);
        }
        if (kind.length() > LONGEST_KIND) {
            throw new Rejection("accreditation.filter.kind", kind);
        }
    }

    private void requireRoom(String name) {
        long others = database.count(
                "select count(*) from accr_saved_filter where username = ? and name <> ?", actor.username(), name);
        if (others >= MOST) {
            throw new Rejection("accreditation.filter.too-many", MOST);
        }
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public void delete(UUID id) {
        int deleted = database.update(
                "delete from accr_saved_filter where public_id = ? and username = ?", id, actor.username());
        if (deleted == 0) {
            throw new NotFound(id);
        }
    }
}
