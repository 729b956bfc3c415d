package org.hongchuang.accreditation.whatif;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.api.WhatIfRequest;
import org.hongchuang.accreditation.api.WhatIfSummary;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.api.WhatIfs;
import org.hongchuang.accreditation.evaluation.Night;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/**
 * Six bases with points of 76, 79.99, 80, 88, 90, and the last not scored yet (60 certain, 100 attainable); the odd ones in
 * county 2, the even in 3. None has its one-off of 200,000 yet.
 */
final class TriedCity {
    static final String IN_FORCE = "nanchang-bases@2019-06-20";
    static final UUID DRAFT = UUID.fromString("01935c5e-7a00-7000-8000-00000000000d");

    private static final String FIGURES = "{\"floor_area\": 100000, \"residents\": 60, \"stable_residents\": 60,"
            + " \"jobs\": 1000, \"card_rate\": 80, \"card_activation_rate\": 80, \"trainings_q1\": 1, \"trainings_q2\": 1,"
            + " \"trainings_q3\": 1, \"trainings_q4\": 1, \"loan_enterprises\": 10, \"mentors\": 5, \"mentoring_h1\": 1,"
            + " \"mentoring_h2\": 1, \"mentored_residents\": 60, \"residents_new\": 5, \"retention_rate\": 70,"
            + " \"jobs_new\": 50, \"tax\": 11, \"tax_previous\": 10, \"output\": 11, \"output_previous\": 10,"
            + " \"incubated\": 12, \"extended_services\": false}";

    final Night night;
    final House house;
    final EditionsAtHand editions = new EditionsAtHand();
    final DraftsToTell drafts = new DraftsToTell();

    TriedCity(int chunkSize, Class<?>... more) {
        night = new Night(
                6,
                chunkSize,
                Stream.concat(Stream.of(WhatIfDesk.class, WhatIfChunks.class), Arrays.stream(more))
                        .toArray(Class<?>[]::new));
        house = night.house;
        house.put(Editions.class, editions);
        house.put(Drafts.class, drafts);
        house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select id, 2026, 2, '" + FIGURES + "', 'FORM', 'applicant', now() from accr_case");
        scored(1, 6, "0");
        scored(2, 8, "1.99");
        scored(3, 8, "2");
        scored(4, 8, "10");
        scored(5, 8, "12");
        house.become("office1", "/1/", Role.OFFICE_OFFICER);
    }

    private void scored(int caseId, int premises, String home) {
        house.sql("insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at) values ("
                + caseId + ", 2026, 1, '{\"signage\": 5, \"company_boards\": 5, \"union_premises\": " + premises
                + ", \"model_home\": " + home + ", \"consulting\": 0, \"contests\": 0}', '{}', 'office', now())");
    }

    /** The edition in force with some of its text replaced, as a draft. */
    String draft(String... replacements) {
        String yaml = Rulebooks.bundledText(EditionId.parse(IN_FORCE));
        for (int i = 0; i < replacements.length; i += 2) {
            if (!yaml.contains(replacements[i])) {
                throw new IllegalArgumentException("The edition does not say " + replacements[i]);
            }
            yaml = yaml.replace(replacements[i], replacements[i + 1]);
        }
        editions.draft(DRAFT, yaml);
        return "draft:" + DRAFT;
    }

    /** A draft in which 76 points are good and 88 excellent. */
    String lenient() {
        return draft("      min: 80\n", "      min: 76\n", "      min: 90\n", "      min: 88\n");
    }

    WhatIfs whatIfs() {
        return house.bean(WhatIfs.class);
    }

    WhatIfView start(String before, String after, LocalDate factsOf) {
        return house.in(() -> whatIfs().start(new WhatIfRequest(before, after, 2026, factsOf), RunCause.BUTTON));
    }

    /** The house itself does the work, then the person is back. */
    void work() {
        List<Long> chunks = chunks();
        asHouse(() -> chunks.forEach(night.work()::perform));
        asHouse(() -> night.work().claimUnsent(100));
    }

    List<Long> chunks() {
        house.becomeSystem();
        List<Long> chunks = night.work().claimUnsent(100);
        house.become("office1", "/1/", Role.OFFICE_OFFICER);
        return chunks;
    }

    void asHouse(Runnable work) {
        house.becomeSystem();
        work.run();
        house.become("office1", "/1/", Role.OFFICE_OFFICER);
    }

    WhatIfView tried(String before, String after) {
        WhatIfView begun = start(before, after, null);
        work();
        return get(begun);
    }

    WhatIfView get(WhatIfView begun) {
        return house.in(() -> whatIfs().get(begun.id()));
    }

    WhatIfSummary summary(WhatIfView of) {
        return house.in(() -> whatIfs().summary(of.id()));
    }

    List<WhatIfCase> cases(WhatIfView of, WhatIfFilter filter) {
        return house.in(() -> whatIfs().cases(of.id(), filter, new PageRequest(0, 100)))
                .rows();
    }

    /** What changes, by the number in the name of the base; those unchanged are left out. */
    Map<Integer, Set<Change>> changes(WhatIfView of) {
        return cases(of, WhatIfFilter.ALL).stream()
                .filter(row -> !row.changes().isEmpty())
                .collect(Collectors.toMap(
                        row -> Integer.valueOf(row.name().replace("基地", "")),
                        WhatIfCase::changes,
                        (a, b) -> a,
                        TreeMap::new));
    }
}
