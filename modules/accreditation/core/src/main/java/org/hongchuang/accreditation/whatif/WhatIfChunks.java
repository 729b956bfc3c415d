package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongchuang.accreditation.run.Chunk;
import org.hongchuang.accreditation.run.ChunkWork;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.accreditation.run.Tallies;
import org.hongchuang.accreditation.run.Tally;
import org.hongchuang.accreditation.whatif.ComparedCase.Trial;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;

/** Tries both editions on the cases of a chunk, and writes what would come out and nothing else. */
@ApplicationScoped
public class WhatIfChunks implements ChunkWork {
    @Inject
    WhatIfStore store;

    @Inject
    TriedCases tried;

    @Inject
    WhatIfCases rows;

    @Inject
    Tallies tallies;

    @Inject
    DraftNotice drafts;

    @Override
    public RunKind kind() {
        return RunKind.WHAT_IF;
    }

    @Override
    public void perform(Run run, Chunk chunk) {
        WhatIf whatIf = store.get(run);
        Edition before = store.before(whatIf);
        Edition after = store.after(whatIf);
        Outlooks was = new Outlooks(before, whatIf.year());
        Outlooks becomes = new Outlooks(after, whatIf.year());
        Tally tally = new Tally();
        List<ComparedCase> compared = new ArrayList<>();
        for (TriedCase one : tried.of(whatIf, chunk, before, after)) {
            CaseFacts factsBefore = one.before();
            CaseFacts factsAfter = one.after();
            if (factsBefore == null || factsAfter == null) {
                tally.count(Topic.NO_FACTS);
            } else {
                ComparedCase row =
                        ComparedCase.of(one.caseId(), trial(was, factsBefore, one), trial(becomes, factsAfter, one));
                compared.add(row);
                Topic.count(tally, row);
            }
        }
        rows.insert(run, compared);
        tallies.add(chunk, tally);
    }

    /** A draft may be at odds with what is stored about a case; that is a result and no failure. */
    private static Trial trial(Outlooks outlooks, CaseFacts facts, TriedCase one) {
        try {
            return new Trial(outlooks.of(facts, one.namedOn()), null);
        } catch (RuntimeException e) {
            return new Trial(null, Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    @Override
    public void settle() {
        drafts.tell();
    }
}
