package org.hongchuang.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.CarryOver;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.EarlierApplication;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.accreditation.base.CaseChanges;
import org.hongchuang.accreditation.base.CaseHistory;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.edition.GoverningEditions;
import org.hongchuang.accreditation.roster.Rosters;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;

@ApplicationScoped
@Transactional
class CarryDesk implements CarryOver {
    private static final int MOST = 10;

    @Inject
    private BaseCases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseChanges changes;

    @Inject
    private Rosters rosters;

    @Inject
    private GoverningEditions editions;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires({Permission.CASE_VIEW, Permission.APPLICATION_EDIT})
    public List<EarlierApplication> earlier(UUID id) {
        BaseCase present = cases.get(id);
        Edition edition = editions.ofAccreditation(CaseDays.of(present.view(0)));
        return cases.earlierThan(present, MOST).stream()
                .map(found -> told(view(found), edition))
                .toList();
    }

    @Override
    @Requires(Permission.APPLICATION_EDIT)
    public int takeRoster(UUID id, boolean replace) {
        BaseCase present = cases.get(id);
        if (!present.orgPath().equals(actor.scope())) {
            throw new NotFound(id);
        }
        present.requireEditable();
        BaseCase source = cases.earlierThan(present, MOST).stream()
                .filter(found -> rosters.count(found.id()) > 0)
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.carry.no-roster", present.name()));
        int there = rosters.count(present.id());
        if (there > 0 && !replace) {
            throw new Rejection("accreditation.carry.roster-there", there);
        }
        Rosters.Replaced replaced = rosters.copy(source.id(), present.id());
        changes.roster(present, replaced.before(), replaced.after(), source.name());
        history.noted(present, "roster-carried", source.publicId() + " " + replaced.rows());
        return replaced.rows();
    }

    private CaseView view(BaseCase found) {
        return found.view(rosters.count(found.id()));
    }

    private static EarlierApplication told(CaseView found, Edition edition) {
        LocalDate on = found.appliedOn();
        return new EarlierApplication(
                found.id(),
                found.name(),
                on != null ? on : found.decidedOn(),
                found.state(),
                found.creditCode(),
                found.payee(),
                fitting(edition, "application", found.application()),
                fitting(edition, "union_work", found.unionWork()),
                found.residents());
    }

    private static Map<String, String> fitting(Edition edition, String form, Map<String, String> answers) {
        return ApplicantForm.of(edition, form)
                .map(asked -> new AnswerCheck(asked, new Complaints()).wellFormed(answers))
                .orElse(Map.of());
    }
}
