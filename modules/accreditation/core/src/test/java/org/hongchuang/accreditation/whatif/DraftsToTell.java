package org.hongchuang.accreditation.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionError;

/** Drafts that note what they are told, or refuse it. */
final class DraftsToTell implements Drafts {
    record Told(UUID draft, UUID run, String hash, String summary) {}

    final List<Told> told = new ArrayList<>();
    final List<DraftRow> rows = new ArrayList<>();
    boolean changedSince;

    @Override
    public DraftView simulated(UUID draft, UUID run, String editionHash, String summary) {
        if (changedSince) {
            throw new Conflict("policies.draft.simulated-another");
        }
        told.add(new Told(draft, run, editionHash, summary));
        return null;
    }

    @Override
    public Page<DraftRow> page(PageRequest page) {
        return new Page<>(rows, rows.size());
    }

    @Override
    public DraftView get(UUID draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String text(UUID draft, int number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView create(String yaml) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView save(UUID draft, int version, String yaml) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView setAside(String yaml) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView setAside(UUID draft, int version, String yaml) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EditionError> errors(String yaml, Locale language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView check(UUID draft, int version) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView sendBack(UUID draft, int version, String grounds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView withdraw(UUID draft, int version, String grounds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DraftView publish(UUID draft, int version, String retroactiveGrounds) {
        throw new UnsupportedOperationException();
    }
}
