package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.accreditation.base.Terms;
import org.hongchuang.accreditation.finding.NewFinding;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.rulebook.Honour;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Receipt;
import org.hongchuang.rulebook.Renewal;
import org.hongchuang.rulebook.Term;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/** The term of a title: that it comes to its end, can be renewed, or has ended. One finding at a time, each with its article. */
final class TermRules {
    private final TermNotice notice;

    TermRules(TermNotice notice) {
        this.notice = notice;
    }

    Optional<NewFinding> of(AppraisedCase appraised, Receipt receipt) {
        LocalDate until = appraised.titleUntil();
        Honour honour = appraised.edition().policy().honourOf(receipt.facts().kind());
        Term term = honour == null ? null : honour.term();
        if (until == null || honour == null || term == null) {
            return Optional.empty();
        }
        LocalDate on = receipt.facts().on();
        String day = until.toString();
        if (on.isAfter(until)) {
            return found(
                    appraised,
                    until,
                    "term:ended",
                    term.cite().article(),
                    new Localized(
                            "称号有效期已于 " + day + " 届满，尚未复评延续", "The title ended on " + day + " and was not renewed"));
        }
        Renewal renewal = honour.renewal();
        if (renewal != null && renewable(receipt) && !on.isBefore(Terms.renewableFrom(until))) {
            return found(
                    appraised,
                    until,
                    "term:renewal",
                    renewal.cite().article(),
                    new Localized(
                            renewal.label().zh() + "（有效期至 " + day + "）",
                            renewal.label().en() + " (the title ends on " + day + ")"));
        }
        return on.isBefore(notice.firstDay(until))
                ? Optional.empty()
                : found(
                        appraised,
                        until,
                        "term:due",
                        term.cite().article(),
                        new Localized(
                                "称号有效期将于 " + day + " 届满，请在届满前组织复评",
                                "The title ends on " + day + "; the re-review is due before"));
    }

    /** The days on which this can come out otherwise though no fact changes. */
    Stream<LocalDate> days(@Nullable LocalDate titleUntil) {
        return titleUntil == null
                ? Stream.empty()
                : Stream.of(Terms.renewableFrom(titleUntil), notice.firstDay(titleUntil), titleUntil.plusDays(1));
    }

    private static boolean renewable(Receipt receipt) {
        return receipt.renewal().stream().anyMatch(rule -> rule.verdict() == Verdict.MET);
    }

    /** Known by the year the term ends in, so that it is raised once, whichever year is evaluated. */
    private static Optional<NewFinding> found(
            AppraisedCase appraised, LocalDate until, String rule, String cite, Localized label) {
        return Optional.of(new NewFinding(
                PublicId.next(),
                appraised.caseId(),
                appraised.orgPath(),
                rule,
                FindingAction.RENEW,
                cite,
                label.zh(),
                label.en(),
                until.getYear()));
    }
}
