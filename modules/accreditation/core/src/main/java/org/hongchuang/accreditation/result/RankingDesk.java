package org.hongchuang.accreditation.result;

import static org.hongchuang.kernel.access.Permission.RESULT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.RankedRow;
import org.hongchuang.accreditation.api.RankedRulebook;
import org.hongchuang.accreditation.api.RankingView;
import org.hongchuang.accreditation.api.Rankings;
import org.hongchuang.accreditation.assessment.GradeNames;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Assessment;
import org.hongchuang.rulebook.CaseFacts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Ranked;
import org.hongchuang.rulebook.Ranking;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/** Ranks the results of a year by the rulebook, over the whole root organisation, and shows the rows in reach. */
@ApplicationScoped
@Transactional
public class RankingDesk implements Rankings {
    @Inject
    RankingStore store;

    @Inject
    Editions editions;

    @Inject
    GradeNames grades;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    @Requires(RESULT_VIEW)
    public List<RankedRulebook> rulebooks() {
        Map<String, Edition> newest = new HashMap<>();
        editions.current().editions().stream()
                .filter(edition -> ranking(edition) != null)
                .forEach(edition -> newest.merge(edition.id().rulebook(), edition, RankingDesk::later));
        return newest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        new RankedRulebook(entry.getKey(), entry.getValue().title()))
                .toList();
    }

    private static Edition later(Edition one, Edition other) {
        return one.id().effectiveFrom().isAfter(other.id().effectiveFrom()) ? one : other;
    }

    private static @Nullable Ranking ranking(Edition edition) {
        Assessment assessment = edition.assessment();
        return assessment == null ? null : assessment.ranking();
    }

    @Override
    @Requires(RESULT_VIEW)
    public RankingView of(String rulebook, int year) {
        if (rulebooks().stream().noneMatch(each -> each.id().equals(rulebook))) {
            throw new Rejection("accreditation.ranking.none", rulebook);
        }
        List<RankedResult> results = store.of(rulebook, year, root());
        Edition edition = edition(rulebook, results);
        Ranking ranking = ranking(edition);
        if (ranking == null) {
            throw new Rejection("accreditation.ranking.none", rulebook);
        }
        return new RankingView(
                rulebook,
                year,
                edition.id().toString(),
                edition.hash(),
                ranking.label(),
                ranking.best(),
                ranking.cite().article(),
                ranking.rulings(),
                results.size(),
                rows(edition, results));
    }

    /** The edition of the newest result; before there is any, the one in force. */
    private Edition edition(String rulebook, List<RankedResult> results) {
        return results.isEmpty()
                ? editions.current().inForce(rulebook, LocalDate.now(clock))
                : editions.resolve(results.get(results.size() - 1).edition());
    }

    private List<RankedRow> rows(Edition edition, List<RankedResult> results) {
        Map<String, RankedResult> byCase =
                results.stream().collect(Collectors.toMap(each -> each.caseId().toString(), Function.identity()));
        Map<String, CaseFacts> facts = new HashMap<>();
        byCase.forEach((id, result) -> facts.put(id, result.facts()));
        return edition.rank(facts).stream()
                .map(ranked -> row(ranked, Objects.requireNonNull(byCase.get(ranked.caseId()))))
                .filter(row -> reaches(byCase, row))
                .toList();
    }

    private boolean reaches(Map<String, RankedResult> byCase, RankedRow row) {
        RankedResult result = Objects.requireNonNull(byCase.get(row.caseId().toString()));
        return actor.get().reaches(result.orgPath());
    }

    private RankedRow row(Ranked ranked, RankedResult result) {
        Verdict best = ranked.best();
        return new RankedRow(
                ranked.rank(),
                best == null || best == Verdict.UNKNOWN ? null : best == Verdict.MET,
                result.caseId(),
                result.name(),
                result.county(),
                result.score(),
                grades.of(result.edition(), result.grade()),
                result.id(),
                result.determinedOn());
    }

    /** The top of the tree the actor belongs to. */
    private String root() {
        String scope = actor.scope();
        int end = scope.indexOf('/', 1);
        return end < 0 ? scope : scope.substring(0, end + 1);
    }

    @Override
    @Requires(RESULT_VIEW)
    public void export(String rulebook, int year, Locale language, OutputStream out) {
        RankingWorkbook.write(of(rulebook, year), language, out);
    }
}
