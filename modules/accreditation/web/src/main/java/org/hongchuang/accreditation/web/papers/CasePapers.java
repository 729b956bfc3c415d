package org.hongchuang.accreditation.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.Papers;

/** The papers of a case, for the page of the case. */
@Named
@RequestScoped
public class CasePapers {
    @Inject
    private Papers papers;

    private final Map<UUID, List<PaperRow>> letters = new HashMap<>();

    public List<PaperRow> of(UUID caseId) {
        return papers.of(caseId);
    }

    /** The letters on one decision. */
    public List<PaperRow> letters(UUID caseId, UUID subject) {
        return letters.computeIfAbsent(subject, id -> papers.letters(caseId, id));
    }
}
