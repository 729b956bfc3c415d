package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hongchuang.accreditation.api.WhatIfChoice;
import org.hongchuang.accreditation.api.WhatIfChoice.Standing;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionRow;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Reading;
import org.hongchuang.rulebook.Rulebooks;
import org.hongchuang.rulebook.Ruling;

/** What can be compared: editions, each with its other readings, and the drafts on their way. */
@ApplicationScoped
class Choices {
    private static final Set<Permission> READ_DRAFTS = EnumSet.of(
            Permission.RULEBOOK_DRAFT, Permission.RULEBOOK_CHECK, Permission.RULEBOOK_PUBLISH, Permission.AUDIT_VIEW);
    private static final Set<DraftState> ON_THEIR_WAY =
            EnumSet.of(DraftState.DRAFT, DraftState.CHECKED, DraftState.SIMULATED);

    @Inject
    private Editions editions;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentActor actor;

    List<WhatIfChoice> all() {
        Rulebooks current = editions.current();
        List<WhatIfChoice> choices = new ArrayList<>();
        for (EditionRow row : editions.list()) {
            Edition edition = current.edition(EditionId.parse(row.id()));
            if (!edition.blockedBy().isEmpty()) {
                continue; // nothing can be computed by what its document leaves out
            }
            Standing standing = Standing.valueOf(row.standing().name());
            choices.add(new WhatIfChoice(row.id(), row.rulebook(), row.id(), row.title(), standing, null, null));
            for (Ruling ruling : edition.rulings()) {
                ruling.readings().stream()
                        .filter(reading -> !reading.id().equals(ruling.chosen()))
                        .forEach(reading -> choices.add(otherwise(row, standing, ruling, reading)));
            }
        }
        if (READ_DRAFTS.stream().anyMatch(actor.get()::may)) {
            drafts.page(new PageRequest(0, PageRequest.MAX_SIZE)).rows().stream()
                    .filter(draft -> ON_THEIR_WAY.contains(draft.state()))
                    .map(Choices::draft)
                    .flatMap(Optional::stream)
                    .forEach(choices::add);
        }
        return choices;
    }

    private static WhatIfChoice otherwise(EditionRow row, Standing standing, Ruling ruling, Reading reading) {
        Localized question = ruling.question();
        return new WhatIfChoice(
                row.id() + "#" + ruling.id() + "=" + reading.id(),
                row.rulebook(),
                row.id(),
                row.title(),
                standing,
                ruling.id(),
                new Localized(
                        question.zh() + "：" + reading.label().zh(),
                        question.en() + ": " + reading.label().en()));
    }

    private static Optional<WhatIfChoice> draft(DraftRow draft) {
        String edition = draft.edition();
        Localized title = draft.title();
        return edition == null || title == null
                ? Optional.empty()
                : Optional.of(new WhatIfChoice(
                        "draft:" + draft.id(),
                        EditionId.parse(edition).rulebook(),
                        edition,
                        title,
                        Standing.DRAFT,
                        null,
                        null));
    }
}
