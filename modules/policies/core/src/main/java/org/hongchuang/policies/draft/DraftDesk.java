package org.hongchuang.policies.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftCommand;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.EditionError;
import org.hongchuang.policies.api.InvalidEdition;
import org.hongchuang.policies.api.Signature;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.LoadResult;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class DraftDesk implements Drafts {
    private static final int MOST_GROUNDS = 2000;

    @Inject
    private StoredDrafts drafts;

    @Inject
    private DraftSteps steps;

    @Inject
    private Publication publication;

    @Override
    @Requires({Permission.RULEBOOK_DRAFT, Permission.RULEBOOK_CHECK, Permission.RULEBOOK_PUBLISH, Permission.AUDIT_VIEW
    })
    public Page<DraftRow> page(PageRequest page) {
        List<DraftRow> rows = drafts.slice(page).stream().map(DraftReading::row).toList();
        return new Page<>(rows, drafts.count());
    }

    @Override
    @Requires({Permission.RULEBOOK_DRAFT, Permission.RULEBOOK_CHECK, Permission.RULEBOOK_PUBLISH, Permission.AUDIT_VIEW
    })
    public DraftView get(UUID draft) {
        return view(drafts.get(draft));
    }

    @Override
    @Requires({Permission.RULEBOOK_DRAFT, Permission.RULEBOOK_CHECK, Permission.RULEBOOK_PUBLISH, Permission.AUDIT_VIEW
    })
    public String text(UUID draft, int number) {
        return drafts.version(drafts.get(draft), number).content();
    }

    @Override
    @Requires(Permission.RULEBOOK_DRAFT)
    public DraftView create(String yaml) {
        return begin(DraftText.sound(yaml));
    }

    @Override
    @Requires(Permission.RULEBOOK_DRAFT)
    public DraftView setAside(String yaml) {
        return begin(DraftText.asItIs(yaml));
    }

    private DraftView begin(DraftText text) {
        Signature by = steps.signature();
        Draft begun = Draft.begin(text, by);
        drafts.add(begun);
        return kept(begun, null, text, by);
    }

    @Override
    @Requires(Permission.RULEBOOK_DRAFT)
    public DraftView save(UUID id, int version, String yaml) {
        DraftText text = DraftText.sound(yaml);
        return take(seen(id, version), text);
    }

    @Override
    @Requires(Permission.RULEBOOK_DRAFT)
    public DraftView setAside(UUID id, int version, String yaml) {
        DraftText text = DraftText.asItIs(yaml);
        return take(seen(id, version), text);
    }

    private DraftView take(Draft draft, DraftText text) {
        if (present(draft).content().equals(text.yaml())) {
            throw new Rejection("policies.draft.unchanged");
        }
        DraftState from = draft.state();
        Signature by = steps.signature();
        draft.save(text, drafts.wasSound(draft), by);
        return kept(draft, from, text, by);
    }

    private DraftView kept(Draft draft, @Nullable DraftState from, DraftText text, Signature by) {
        drafts.add(DraftVersion.of(draft, text, by));
        steps.taken(draft, text.command(), from, by, "", text.hash());
        return view(draft);
    }

    @Override
    @Requires(Permission.RULEBOOK_DRAFT)
    public List<EditionError> errors(String yaml, Locale language) {
        return EditionLoader.load(yaml, DraftText.NAME) instanceof LoadResult.Refused refused
                ? new InvalidEdition(refused.problems()).errors(language)
                : List.of();
    }

    @Override
    @Requires(Permission.RULEBOOK_CHECK)
    public DraftView check(UUID id, int version) {
        Draft draft = seen(id, version);
        return step(draft, DraftCommand.CHECK, "", (it, by) -> {
            it.check(by, drafts.authors(it));
            publication.requireFreeDay(it);
        });
    }

    @Override
    @Requires({Permission.RULEBOOK_DRAFT, Permission.RULEBOOK_CHECK, Permission.RULEBOOK_PUBLISH})
    public DraftView simulated(UUID id, UUID run, String editionHash, String summary) {
        Draft draft = drafts.get(id);
        return step(draft, DraftCommand.SIMULATE, limited(summary), (it, by) -> {
            it.simulated(run, summary.strip(), by.at());
            if (!editionHash.equals(present(it).sha256())) {
                throw new Conflict("policies.draft.simulated-another");
            }
        });
    }

    @Override
    @Requires({Permission.RULEBOOK_CHECK, Permission.RULEBOOK_PUBLISH})
    public DraftView sendBack(UUID id, int version, String grounds) {
        return step(
                seen(id, version),
                DraftCommand.RETURN,
                limited(grounds),
                (it, by) -> it.close(DraftCommand.RETURN, grounds, by.at()));
    }

    @Override
    @Requires(Permission.RULEBOOK_DRAFT)
    public DraftView withdraw(UUID id, int version, String grounds) {
        return step(
                seen(id, version),
                DraftCommand.WITHDRAW,
                limited(grounds),
                (it, by) -> it.close(DraftCommand.WITHDRAW, grounds, by.at()));
    }

    @Override
    @Requires(Permission.RULEBOOK_PUBLISH)
    public DraftView publish(UUID id, int version, @Nullable String retroactiveGrounds) {
        Draft draft = seen(id, version);
        String grounds = limited(Objects.requireNonNullElse(retroactiveGrounds, ""));
        return step(draft, DraftCommand.PUBLISH, grounds, (it, by) -> {
            it.publish(by, drafts.authors(it));
            String content = present(it).content();
            publication.publish(it, DraftText.edition(content), content, by, grounds);
        });
    }

    private DraftView step(Draft draft, DraftCommand command, String grounds, BiConsumer<Draft, Signature> verb) {
        DraftState from = draft.state();
        Signature by = steps.signature();
        verb.accept(draft, by);
        steps.taken(draft, command, from, by, grounds, present(draft).sha256());
        return view(draft);
    }

    private Draft seen(UUID id, int version) {
        Draft draft = drafts.get(id);
        draft.requireVersion(version);
        return draft;
    }

    private DraftVersion present(Draft draft) {
        return drafts.version(draft, draft.latest());
    }

    private static String limited(String text) {
        if (text.length() > MOST_GROUNDS) {
            throw new Rejection("policies.draft.text-too-long", MOST_GROUNDS);
        }
        return text.strip();
    }

    private DraftView view(Draft draft) {
        return DraftReading.view(draft, drafts.versions(draft), drafts.events(draft));
    }
}
