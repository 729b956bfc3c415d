package org.hongchuang.accreditation.web.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.accreditation.api.ReceiptView;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Grade;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** What the newest receipt of a case says, for pages that show score and grade beside a link to it. */
@Named
@RequestScoped
public class LatestAppraisal {
    @Inject
    private Receipts receipts;

    @Inject
    private Editions editions;

    private final Map<UUID, Optional<ReceiptView>> known = new HashMap<>();

    public @Nullable ReceiptView of(UUID caseId) {
        return known.computeIfAbsent(caseId, receipts::latest).orElse(null);
    }

    /** The name of the grade; null while it is open. */
    public @Nullable Localized grade(ReceiptView view) {
        String grade = view.grade();
        return editions.current().editions().stream()
                .filter(edition -> edition.id().toString().equals(view.edition()))
                .flatMap(edition -> edition.grades().stream())
                .filter(each -> each.id().equals(grade))
                .map(Grade::label)
                .findFirst()
                .orElse(null);
    }
}
