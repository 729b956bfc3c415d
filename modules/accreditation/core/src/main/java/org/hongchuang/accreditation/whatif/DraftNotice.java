package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.DraftLink;
import org.hongchuang.accreditation.api.RunProgress;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.accreditation.facts.Portfolio;
import org.hongchuang.accreditation.run.Runs;
import org.hongchuang.accreditation.run.Tallies;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Rulebooks;

/** Tells a draft that it was tried on the whole portfolio against what is in force. */
@ApplicationScoped
class DraftNotice {
    private static final System.Logger LOG = System.getLogger(DraftNotice.class.getName());
    private static final String DRAFT = "draft:";

    @Inject
    private WhatIfStore store;

    @Inject
    private Runs runs;

    @Inject
    private Tallies tallies;

    @Inject
    private Editions editions;

    @Inject
    private Drafts drafts;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * The what-if with the draft it is to tell: a draft as it stands, against the edition in force, on the facts of today
     * and with no case left out.
     */
    WhatIf wanted(WhatIf whatIf) {
        String choice = whatIf.after().choice();
        boolean tells = choice.startsWith(DRAFT)
                && choice.indexOf('#') < 0
                && !whatIf.past()
                && isInForce(whatIf)
                && isWhole(whatIf.portfolio());
        return tells
                ? new WhatIf(
                        whatIf.run(),
                        whatIf.rulebook(),
                        whatIf.year(),
                        false,
                        whatIf.before(),
                        whatIf.after(),
                        UUID.fromString(choice.substring(DRAFT.length())),
                        DraftLink.WAITING)
                : whatIf;
    }

    /** The first edition of a rulebook follows none; it may be compared with itself. */
    private boolean isInForce(WhatIf whatIf) {
        Rulebooks current = editions.current();
        boolean first = current.editions().stream()
                .noneMatch(edition -> edition.id().rulebook().equals(whatIf.rulebook()));
        return first
                || current.inForce(whatIf.rulebook(), LocalDate.now(clock))
                        .hash()
                        .equals(whatIf.before().hash());
    }

    private boolean isWhole(Portfolio portfolio) {
        return database.count(
                        "select count(*) from (select 1 from accr_case where holds_title and rulebook = ?"
                                + " and not org_path like ? || '%' limit 1) beyond",
                        portfolio.rulebook(), portfolio.scope())
                == 0;
    }

    /** Tells every draft that waits for it. What cannot be noted for want of a database is tried again next time. */
    void tell() {
        for (WhatIf whatIf : store.untold()) {
            store.told(whatIf, told(whatIf) ? DraftLink.LINKED : DraftLink.REFUSED);
        }
    }

    private boolean told(WhatIf whatIf) {
        UUID draft = whatIf.draft();
        RunProgress progress = runs.progress(whatIf.run().id());
        if (draft == null || progress.state() != RunState.ENDED || progress.failed() > 0) {
            return false;
        }
        try {
            drafts.simulated(draft, whatIf.run().publicId(), whatIf.after().hash(), words(whatIf));
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The draft {0} does not take the what-if {1}: {2}",
                    draft,
                    whatIf.run().publicId(),
                    e.getMessage());
            return false;
        }
    }

    private String words(WhatIf whatIf) {
        WhatIfSummary summary =
                Summaries.of(tallies.of(whatIf.run()), Summaries.words(store.before(whatIf), store.after(whatIf)));
        return Texts.of(
                Locale.SIMPLIFIED_CHINESE,
                "accreditation.what-if.in-words",
                String.valueOf(whatIf.year()),
                String.valueOf(summary.compared()),
                String.valueOf(summary.changed()),
                String.valueOf(summary.grades().stream()
                        .filter(move -> !Objects.equals(move.from(), move.to()))
                        .mapToLong(WhatIfSummary.GradeMove::cases)
                        .sum()),
                String.valueOf(summary.unfit()),
                Writing.money(Summaries.cost(summary)));
    }
}
