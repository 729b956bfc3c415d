package org.hongchuang.accreditation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeasureFilter;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The measures in the database; written once, never changed. */
@ApplicationScoped
public class MeasureStore {
    private static final String FROM = " from accr_measure m join accr_case c on c.id = m.case_id"
            + " left join accr_measure_end e on e.measure_id = m.id left join accr_meeting g on g.id = e.meeting_id"
            + " where m.org_path like ?";
    private static final String SELECT = "select m.*, coalesce(e.state, 'PROPOSED') as state, e.grounds as decision,"
            + " e.ended_by, e.ended_at, e.effective_on, e.due_on as decided_due_on, c.public_id as case_public_id,"
            + " c.name as case_name, g.public_id as meeting, g.minutes_no,"
            + " (select f.public_id from accr_finding f where f.id = m.finding_id) as finding,"
            + " (select r.public_id from accr_finding f join accr_receipt r on r.id = f.receipt_id"
            + " where f.id = m.finding_id) as receipt,"
            + " (select p.public_id from accr_measure p where p.id = m.follows_id) as follows,"
            + " (select count(*) from kern_document d where d.subject = m.public_id) as files,"
            + " exists (select 1 from accr_measure_end a where a.concludes_id = m.id) as concluded" + FROM;

    @Inject
    private Database database;

    UUID add(NewMeasure proposed, String by, Instant now) {
        UUID id = PublicId.next();
        Footing footing = proposed.footing();
        MeasureTerms terms = proposed.terms();
        database.update(
                "insert into accr_measure (public_id, case_id, org_path, kind, finding_id, follows_id, edition,"
                        + " edition_hash, rule, year, cite, label_zh, label_en, grounds, due_on, amount, visited_on,"
                        + " visitors, reply_no, reply_on, unit_code, unit_name, proposed_by, proposed_at) values"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as numeric),"
                        + " cast(? as date), ?, ?, cast(? as date), ?, ?, ?, ?)",
                id,
                proposed.caseId(),
                proposed.orgPath(),
                footing.kind(),
                proposed.finding(),
                proposed.follows(),
                footing.edition(),
                footing.editionHash(),
                footing.rule(),
                footing.year(),
                footing.cite(),
                footing.labelZh(),
                footing.labelEn(),
                proposed.grounds(),
                terms.dueOn(),
                terms.amount(),
                terms.visitedOn(),
                terms.visitors(),
                terms.replyNo(),
                terms.replyOn(),
                terms.unitCode(),
                terms.unitName(),
                by,
                now);
        return id;
    }

    /**
     * Notes what became of a measure.
     *
     * @param meeting number of the meeting; null where the proposer took it back
     */
    public void end(
            StoredMeasure measure,
            MeasureState state,
            @Nullable Long meeting,
            String grounds,
            LocalDate effectiveOn,
            @Nullable LocalDate dueOn,
            String by,
            Instant now) {
        database.update(
                "insert into accr_measure_end (measure_id, proposed_by, state, meeting_id, concludes_id, grounds,"
                        + " effective_on, due_on, ended_by, ended_at) values"
                        + " (?, ?, ?, ?, ?, ?, ?, cast(? as date), ?, ?)",
                measure.id(),
                measure.view().proposedBy(),
                state,
                meeting,
                state == MeasureState.DECIDED ? measure.concludes() : null,
                grounds,
                effectiveOn,
                dueOn,
                by,
                now);
    }

    /** The measures named, in the order they were proposed; nobody else ends or answers them until the transaction ends. */
    public List<StoredMeasure> lock(Collection<UUID> ids, String scope) {
        Database.Column wanted = new Database.Column("uuid", List.copyOf(ids));
        database.list(
                "select m.id from accr_measure m where m.public_id = any (?) or m.id in"
                        + " (select follows_id from accr_measure where public_id = any (?)) order by m.id for update",
                row -> row.getLong(1),
                wanted,
                wanted);
        return database.list(
                SELECT + " and m.public_id = any (?) order by m.id", MeasureRows::stored, scope + "%", wanted);
    }

    /** Whether a later measure answered it. */
    public boolean concluded(long measure) {
        return database.count("select count(*) from accr_measure_end where concludes_id = ?", measure) > 0;
    }

    /** Until when something is to be put right, as decided; null if the measure gives no time. */
    public @Nullable LocalDate dueOn(long measure) {
        return database.first(
                        "select due_on from accr_measure_end where measure_id = ? and due_on is not null",
                        row -> row.getObject(1, LocalDate.class),
                        measure)
                .orElse(null);
    }

    /** The day the base of a case was told its result of a year; null if there is none, or it was not told. */
    public @Nullable LocalDate toldResultOn(long caseId, int year) {
        return database.first(
                        "select n.notified_on from accr_result r left join accr_result_notice n on n.result_id = r.id"
                                + " where r.case_id = ? and r.year = ? and r.part = 'whole'"
                                + " order by r.revision desc limit 1",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        caseId,
                        year)
                .flatMap(told -> told)
                .orElse(null);
    }

    Optional<StoredMeasure> find(UUID id, String scope) {
        return database.first(SELECT + " and m.public_id = ?", MeasureRows::stored, scope + "%", id);
    }

    /** Whether a proposal of the same kind on the same grounds waits for a meeting. */
    boolean waiting(NewMeasure proposed) {
        return database.count(
                        "select count(*) from accr_measure m left join accr_measure_end e on e.measure_id = m.id"
                                + " where m.case_id = ? and e.measure_id is null and (m.finding_id = ?"
                                + " or m.kind = ? and m.rule is not distinct from cast(? as varchar)"
                                + " and m.follows_id is not distinct from cast(? as bigint)"
                                + " and m.unit_code is not distinct from cast(? as varchar)"
                                + " and m.kind not in ('WARN', 'RECOVER'))",
                        proposed.caseId(),
                        proposed.finding(),
                        proposed.footing().kind(),
                        proposed.footing().rule(),
                        proposed.follows(),
                        proposed.terms().unitCode())
                > 0;
    }

    long waiting(String scope) {
        return database.count(
                "select count(*) from accr_measure m where org_path like ? and not exists"
                        + " (select 1 from accr_measure_end e where e.measure_id = m.id)",
                scope + "%");
    }

    Page<MeasureView> page(MeasureFilter filter, String scope, PageRequest page) {
        StringBuilder where = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>(List.of(scope + "%"));
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            where.append(" and c.name ilike ?");
            values.add("%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.state() != null) {
            where.append(" and coalesce(e.state, 'PROPOSED') = ?");
            values.add(filter.state());
        }
        if (filter.kind() != null) {
            where.append(" and m.kind = ?");
            values.add(filter.kind());
        }
        if (filter.caseId() != null) {
            where.append(" and c.public_id = ?");
            values.add(filter.caseId());
        }
        if (filter.meeting() != null) {
            where.append(" and g.public_id = ?");
            values.add(filter.meeting());
        }
        long total = database.count("select count(*)" + FROM + where, values.toArray());
        values.addAll(List.of(page.size(), page.first()));
        return new Page<>(
                database.list(
                        SELECT + where + " order by m.id desc limit ? offset ?",
                        row -> MeasureRows.stored(row).view(),
                        values.toArray()),
                total);
    }
}
