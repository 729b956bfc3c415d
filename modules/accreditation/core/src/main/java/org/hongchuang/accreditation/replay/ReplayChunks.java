package org.hongchuang.accreditation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongchuang.accreditation.receipt.ReceiptStore;
import org.hongchuang.accreditation.receipt.Replayed;
import org.hongchuang.accreditation.run.Chunk;
import org.hongchuang.accreditation.run.ChunkWork;
import org.hongchuang.accreditation.run.Run;
import org.hongchuang.accreditation.run.RunKind;
import org.hongchuang.accreditation.run.Tallies;
import org.hongchuang.accreditation.run.Tally;
import org.hongchuang.policies.api.Editions;

/** Computes the receipts of a chunk again, counts those that match, and notes where the others differ. */
@ApplicationScoped
public class ReplayChunks implements ChunkWork {
    @Inject
    ReplayStore store;

    @Inject
    ReceiptStore receipts;

    @Inject
    Editions editions;

    @Inject
    Tallies tallies;

    @Override
    public RunKind kind() {
        return RunKind.REPLAY;
    }

    @Override
    public void perform(Run run, Chunk chunk) {
        ReplaySelection selection = store.selection(run);
        List<Replayed> replayed = receipts.replay(
                editions.current(), chunk.firstId(), chunk.lastId(), selection.condition(), selection.values());
        Tally tally = new Tally();
        replayed.forEach(one -> tally.count(one.result()));
        store.note(run, replayed);
        tallies.add(chunk, tally);
    }
}
