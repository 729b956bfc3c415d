package org.hongchuang.accreditation.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Kind;
import org.jspecify.annotations.Nullable;

/** Which titles an organisation may apply for now: any at first, later only a higher one than it has. */
final class Openings {
    private final Edition edition;
    private final List<BaseCase> live;

    /** @param live the organisation's cases that are not over */
    Openings(Edition edition, List<BaseCase> live) {
        this.edition = edition;
        this.live = live;
    }

    /** The case with the present title. */
    Optional<BaseCase> titled() {
        return live.stream().filter(each -> each.state().holdsTitle()).findFirst();
    }

    List<Kind> kinds() {
        return edition.kinds().stream()
                .filter(kind -> !edition.policy().enrols(kind.id()))
                .filter(this::open)
                .sorted(Comparator.comparing(kind -> kind.rank() == null ? 0 : kind.rank()))
                .toList();
    }

    /** The kinds that come in by record, and may do so now. */
    List<Kind> byRecord() {
        return edition.kinds().stream()
                .filter(kind -> edition.policy().enrols(kind.id()))
                .filter(this::open)
                .toList();
    }

    /** @throws Rejection if a case of that kind cannot begin now */
    void require(String kind) {
        Kind wanted = edition.kinds().stream()
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Rejection("accreditation.case.unknown-kind", kind));
        if (live.size() > titled().stream().count()) {
            throw new Rejection("accreditation.case.live-case-exists");
        }
        if (!open(wanted)) {
            throw new Rejection(
                    "accreditation.case.no-promotion",
                    wanted.label().zh(),
                    wanted.label().en());
        }
    }

    private boolean open(Kind kind) {
        if (live.size() > titled().stream().count()) {
            return false;
        }
        return titled().map(present -> higher(kind, rank(present.kind()))).orElse(true);
    }

    private static boolean higher(Kind kind, @Nullable Integer present) {
        return kind.rank() != null && present != null && kind.rank() > present;
    }

    private @Nullable Integer rank(String kind) {
        return edition.kinds().stream()
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .map(Kind::rank)
                .orElse(null);
    }
}
