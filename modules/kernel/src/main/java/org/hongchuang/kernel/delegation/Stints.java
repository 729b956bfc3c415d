package org.hongchuang.kernel.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.access.Hands;
import org.hongchuang.kernel.sql.Sql;
import org.hongchuang.kernel.time.Clocks;

/** When deputies did act for others. */
@ApplicationScoped
public class Stints {
    /** A request under way when the stint ends belongs to it; longer than a transaction lasts. As in kern_hands. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    @Inject
    Sql sql;

    /** The delegation a deputy acts by at present, if it was begun today. */
    Optional<UUID> running(String deputy, LocalDate today) {
        return sql.first(
                "select d.public_id from kern_stint s join kern_delegation d on d.id = s.delegation_id"
                        + " where s.deputy = ? and s.ended_at is null and s.begun_at >= ?",
                row -> row.getObject(1, UUID.class),
                deputy,
                beginning(today));
    }

    /** When others acted for one of them. */
    List<Hands.Stint> forThose(String... people) {
        return sql.list(
                "select deputy, begun_at, ended_at from kern_stint where person = any (?)",
                row -> {
                    Instant from = row.getTimestamp("begun_at").toInstant();
                    Instant ended = Sql.instant(row, "ended_at");
                    Instant until = ended == null
                            ? beginning(
                                    LocalDate.ofInstant(from, Clocks.SHANGHAI).plusDays(1))
                            : ended.plus(GRACE);
                    return new Hands.Stint(Objects.requireNonNull(row.getString("deputy")), from, until);
                },
                (Object) people);
    }

    void begin(UUID delegation, Instant at) {
        sql.update(
                "insert into kern_stint (delegation_id, deputy, person, begun_at) select id, deputy, person, ?"
                        + " from kern_delegation where public_id = ?",
                at,
                delegation);
    }

    /** Ends what a deputy acts by, if anything; what was left running on an earlier day ends with that day. */
    void end(String deputy, Instant at) {
        sql.update(
                "update kern_stint set ended_at = least(?, (date_trunc('day', begun_at at time zone 'Asia/Shanghai')"
                        + " + interval '1 day') at time zone 'Asia/Shanghai') where deputy = ? and ended_at is null",
                at,
                deputy);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clocks.SHANGHAI).toInstant();
    }
}
