package org.hongchuang.accreditation.whatif;

import static org.hongchuang.kernel.access.Permission.WHAT_IF_RUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.FailedChunkView;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfChoice;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.api.WhatIfRequest;
import org.hongchuang.accreditation.api.WhatIfSide;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.accreditation.evaluation.AppraisalYears;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.run.Chunks;
import org.hongchuang.accreditation.run.PersonalRuns;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.accreditation.run.Tallies;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.hongchuang.kernel.organisation.Organisations;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** Opens what-ifs and shows what they found. */
@ApplicationScoped
@Transactional
class WhatIfDesk implements WhatIfs {
    @Inject
    private WhatIfStore store;

    @Inject
    private WhatIfCases cases;

    @Inject
    private Choices choices;

    @Inject
    private DraftNotice drafts;

    @Inject
    private PersonalRuns personal;

    @Inject
    private Runs runs;

    @Inject
    private Chunks chunks;

    @Inject
    private Tallies tallies;

    @Inject
    private Editions editions;

    @Inject
    private Organisations organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Override
    @Requires(WHAT_IF_RUN)
    public List<WhatIfChoice> choices() {
        return choices.all();
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public WhatIfView start(WhatIfRequest request, RunCause cause) {
        Edition before = editions.resolve(request.before());
        Edition after = editions.resolve(request.after());
        String rulebook = before.id().rulebook();
        if (!after.id().rulebook().equals(rulebook)) {
            throw new Rejection(
                    "accreditation.what-if.two-rulebooks", rulebook, after.id().rulebook());
        }
        LocalDate day = day(request.factsOf());
        List<Edition> known = new ArrayList<>(editions.current().editions());
        known.addAll(List.of(before, after));
        AppraisalYears.require(request.year(), rulebook, known, day);
        Run run = personal.open(RunKind.WHAT_IF, day, cause);
        WhatIf opened = drafts.wanted(new WhatIf(
                run,
                rulebook,
                request.year(),
                request.factsOf() != null,
                side(request.before(), before),
                side(request.after(), after),
                null,
                null));
        store.insert(opened, kept(request.before(), before), kept(request.after(), after));
        chunks.split(run, Portfolio.IDS, opened.portfolio().values());
        audit.record(
                "accreditation.what-if.started",
                run.publicId().toString(),
                run.scope(),
                request.year() + " " + request.before() + " → " + request.after());
        return get(run.publicId());
    }

    private KeptEdition kept(String choice, Edition chosen) {
        int readings = choice.indexOf('#');
        return KeptEdition.of(readings < 0 ? chosen : editions.resolve(choice.substring(0, readings)), chosen);
    }

    private LocalDate day(@Nullable LocalDate factsOf) {
        LocalDate today = LocalDate.now(clock);
        if (factsOf != null && !factsOf.isBefore(today)) {
            throw new Rejection("accreditation.what-if.day-not-past");
        }
        return factsOf == null ? today : factsOf;
    }

    private static WhatIfSide side(String choice, Edition edition) {
        return new WhatIfSide(choice.strip(), edition.id().toString(), edition.hash());
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public WhatIfView get(UUID id) {
        WhatIf found = found(id);
        return found.view(runs.progress(found.run().id()));
    }

    private WhatIf found(UUID id) {
        return store.get(personal.get(id, RunKind.WHAT_IF));
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public Page<WhatIfView> page(PageRequest page) {
        return store.page(actor.scope(), page);
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public WhatIfSummary summary(UUID id) {
        WhatIf found = found(id);
        return Summaries.of(tallies.of(found.run()), words(found));
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public Map<String, Localized> words(UUID id) {
        return words(found(id));
    }

    private Map<String, Localized> words(WhatIf whatIf) {
        return Summaries.words(store.before(whatIf), store.after(whatIf));
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public Page<WhatIfCase> cases(UUID id, WhatIfFilter filter, PageRequest page) {
        return cases.page(condition(found(id), filter), page);
    }

    private CaseCondition condition(WhatIf whatIf, WhatIfFilter filter) {
        UUID county = filter.county();
        String path = county == null
                ? null
                : organisations.find(county).map(OrganisationView::path).orElseThrow(() -> new NotFound(county));
        return CaseCondition.of(whatIf.run(), filter, path);
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public List<FailedChunkView> failedChunks(UUID id) {
        return chunks.failedOf(found(id).run().publicId());
    }

    /** Reads in slices, each for itself, so that no transaction lasts as long as the writing. */
    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    @Requires(WHAT_IF_RUN)
    public void export(UUID id, WhatIfFilter filter, Locale language, OutputStream out) {
        WhatIf found = found(id);
        CaseCondition condition = condition(found, filter);
        new WhatIfWorkbook(words(found), language).write(out, reader -> cases.each(condition, reader));
    }

    @Override
    @Requires(WHAT_IF_RUN)
    public WhatIfView cancel(UUID id) {
        Run run = personal.cancel(id, RunKind.WHAT_IF);
        audit.record("accreditation.what-if.cancelled", id.toString(), run.scope(), "");
        return get(id);
    }
}
