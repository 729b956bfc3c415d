package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.HouseTermView;
import org.hongchuang.accreditation.api.HouseTerms;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class HouseTermDesk implements HouseTerms {
    private static final List<CaseCommand> STEPS =
            List.of(CaseCommand.RECOMMEND, CaseCommand.VERIFY, CaseCommand.APPROVE, CaseCommand.NAME);

    @Inject
    private Database database;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Requires(Permission.TERM_KEEP)
    public List<HouseTermView> own() {
        TermsAtHand terms = atHand();
        return STEPS.stream()
                .map(step -> new HouseTermView(step, terms.of(actor.scope(), step)))
                .toList();
    }

    @Override
    @Requires(Permission.TERM_KEEP)
    public void set(CaseCommand command, @Nullable Integer workingDays) {
        if (!actor.scope().matches("/[0-9]+/")) {
            throw new Rejection("accreditation.house-term.federation");
        }
        if (!STEPS.contains(command) || workingDays != null && (workingDays < 1 || workingDays > MOST)) {
            throw new Rejection("accreditation.house-term.days", MOST);
        }
        database.update(
                "insert into accr_house_term (federation, command, working_days, set_by, set_at) values (?, ?, ?, ?,"
                        + " ?)",
                actor.scope(),
                command,
                workingDays,
                actor.username(),
                clock.instant());
        audit.record("accreditation.house-term.set", command.name(), actor.scope(), Objects.toString(workingDays, "–"));
    }

    /** Those of all federations. */
    TermsAtHand atHand() {
        return new TermsAtHand(database
                .list(
                        "select * from (select distinct on (federation, command) federation, command, working_days"
                                + " from accr_house_term order by federation, command, id desc) latest"
                                + " where working_days is not null",
                        row -> new Term(
                                new TermsAtHand.Key(row.getString(1), CaseCommand.valueOf(row.getString(2))),
                                row.getInt(3)))
                .stream()
                .collect(Collectors.toMap(Term::key, Term::days)));
    }

    private record Term(TermsAtHand.Key key, int days) {}
}
