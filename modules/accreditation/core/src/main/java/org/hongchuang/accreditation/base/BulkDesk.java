package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.accreditation.api.BulkCase;
import org.hongchuang.accreditation.api.BulkLine;
import org.hongchuang.accreditation.api.BulkMoves;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** No transaction spans the cases: each has its own, see {@link CaseTransaction}. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class BulkDesk implements BulkMoves {
    private static final Map<CaseCommand, Set<Permission>> OFFERED = new EnumMap<>(Map.of(
            CaseCommand.RECOMMEND, EnumSet.of(Permission.CASE_RECOMMEND),
            CaseCommand.RETURN, EnumSet.of(Permission.CASE_RECOMMEND, Permission.CASE_VERIFY),
            CaseCommand.VERIFY, EnumSet.of(Permission.CASE_VERIFY),
            CaseCommand.NAME, EnumSet.of(Permission.CASE_VERIFY)));

    @Inject
    private BaseCases cases;

    @Inject
    private CaseReview review;

    @Inject
    private CaseList list;

    @Inject
    private CaseTransaction transaction;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.CASE_VIEW)
    public Set<CaseCommand> offered() {
        Set<CaseCommand> offered = EnumSet.noneOf(CaseCommand.class);
        OFFERED.forEach((command, permissions) -> {
            if (permissions.stream().anyMatch(actor.get()::may)) {
                offered.add(command);
            }
        });
        return offered;
    }

    @Override
    @Requires({Permission.CASE_RECOMMEND, Permission.CASE_VERIFY})
    public List<UUID> matching(CaseFilter filter) {
        List<UUID> found = list.ids(filter, MOST + 1);
        requireFew(found);
        return found;
    }

    @Override
    @Requires({Permission.CASE_RECOMMEND, Permission.CASE_VERIFY})
    public List<BulkLine> preview(CaseCommand command, Collection<UUID> chosen, @Nullable String grounds) {
        requireOffered(command);
        requireFew(chosen);
        return chosen.stream()
                .distinct()
                .map(id -> new Attempt(id).made(found -> {
                    step(command, id, grounds);
                    throw new TakenBack();
                }))
                .toList();
    }

    @Override
    @Requires({Permission.CASE_RECOMMEND, Permission.CASE_VERIFY})
    public List<BulkLine> carryOut(CaseCommand command, Collection<BulkCase> chosen, @Nullable String grounds) {
        requireOffered(command);
        requireFew(chosen);
        return chosen.stream()
                .distinct()
                .map(previewed -> new Attempt(previewed.id()).made(found -> {
                    found.requireVersion(previewed.version());
                    step(command, previewed.id(), grounds);
                }))
                .toList();
    }

    private void step(CaseCommand command, UUID id, @Nullable String grounds) {
        String given = Objects.requireNonNullElse(grounds, "");
        switch (command) {
            case RECOMMEND -> review.recommend(id, given);
            case RETURN -> review.sendBack(id, given);
            case VERIFY -> review.verify(id, given);
            case NAME -> review.name(id, null);
            default -> throw new Rejection("accreditation.bulk.command", command);
        }
    }

    private void requireOffered(CaseCommand command) {
        Set<Permission> permissions = OFFERED.get(command);
        if (permissions == null) {
            throw new Rejection("accreditation.bulk.command", command);
        }
        if (permissions.stream().noneMatch(actor.get()::may)) {
            throw new AccessDenied(permissions.iterator().next());
        }
    }

    private static void requireFew(Collection<?> chosen) {
        if (chosen.isEmpty()) {
            throw new Rejection("accreditation.bulk.none");
        }
        if (chosen.size() > MOST) {
            throw new Rejection("accreditation.bulk.too-many", MOST);
        }
    }

    /** What is done with one case. */
    @FunctionalInterface
    private interface Step {
        void take(BaseCase found);
    }

    /** One case moved, or not, in its own transaction. */
    private final class Attempt {
        private final UUID id;
        private String name = "";
        private int version;

        Attempt(UUID id) {
            this.id = id;
        }

        BulkLine made(Step step) {
            try {
                transaction.run(() -> {
                    BaseCase found = cases.get(id);
                    name = found.name();
                    version = found.version();
                    step.take(found);
                });
                return new BulkLine(id, name, version, null);
            } catch (TakenBack triedSuccessfully) {
                return new BulkLine(id, name, version, null);
            } catch (Rejection refused) {
                return new BulkLine(id, name, version, refused);
            }
        }
    }

    /** Ends a trial that went well. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super(null, null, false, false);
        }
    }
}
