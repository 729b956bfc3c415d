package org.hongchuang.reporting.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.CaseState;

/**
 * The figures of a dashboard.
 *
 * @param asOf the instant they were read
 * @param organisation what they cover: this organisation and everything below it
 * @param edition the edition whose targets are shown, such as {@code nanchang-bases@2019-06-20}
 * @param policyZh title of that policy in Chinese
 * @param policyEn title of that policy in English
 * @param targets targets of the edition against actuals
 * @param bases bases and applications by county, the city's own first
 * @param grades bases by grade, latest year first
 * @param money all money by stage
 * @param moneyByCounty the same by county, the city's own first
 * @param moneyByMonth the same for the last twelve months, oldest first
 * @param findings what a person must still decide, by action
 * @param openLines bank statement lines that nothing accounts for yet
 */
public record DashboardView(
        Instant asOf,
        String organisation,
        String edition,
        String policyZh,
        String policyEn,
        List<TargetLine> targets,
        List<BasesOfCounty> bases,
        List<GradeCount> grades,
        MoneyStages money,
        List<MoneyOfCounty> moneyByCounty,
        List<MoneyOfMonth> moneyByMonth,
        List<OpenFindings> findings,
        OpenLines openLines)
        implements Serializable {
    public DashboardView {
        targets = List.copyOf(targets);
        bases = List.copyOf(bases);
        grades = List.copyOf(grades);
        moneyByCounty = List.copyOf(moneyByCounty);
        moneyByMonth = List.copyOf(moneyByMonth);
        findings = List.copyOf(findings);
    }

    /** Bases and applications in a state, over all counties. */
    public long basesIn(CaseState state) {
        return bases.stream().mapToLong(county -> county.in(state)).sum();
    }

    /** Bases that have the title. */
    public long named() {
        return Stream.of(CaseState.values())
                .filter(CaseState::holdsTitle)
                .mapToLong(this::basesIn)
                .sum();
    }

    /** All bases and applications, whatever their state. */
    public long allBases() {
        return bases.stream().mapToLong(BasesOfCounty::total).sum();
    }

    /** Applications that wait for somebody: handed in and not yet named, rejected or sent back. */
    public long underWay() {
        return Stream.of(CaseState.SUBMITTED, CaseState.RECOMMENDED, CaseState.VERIFIED, CaseState.APPROVED)
                .mapToLong(this::basesIn)
                .sum();
    }

    /** Findings a person must still decide, whatever the action. */
    public long openFindings() {
        return findings.stream().mapToLong(OpenFindings::count).sum();
    }
}
