package org.hongchuang.accreditation.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.ResultView;
import org.hongchuang.accreditation.api.Results;

/** The results of a case that count, for pages that show them beside other things. */
@Named
@RequestScoped
public class CaseResults {
    @Inject
    private Results results;

    private final Map<UUID, List<ResultView>> known = new HashMap<>();

    public List<ResultView> of(UUID caseId) {
        return known.computeIfAbsent(
                caseId, id -> results.of(id).stream().filter(ResultView::latest).toList());
    }
}
