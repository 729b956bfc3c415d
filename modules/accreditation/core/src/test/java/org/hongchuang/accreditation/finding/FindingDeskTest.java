package org.hongchuang.accreditation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hongchuang.accreditation.api.FindingFilter;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.evaluation.Night;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingDeskTest {
    private static final PageRequest ALL = new PageRequest(0, 500);
    private static final FindingFilter LOW =
            new FindingFilter(FindingState.OPEN, "consequence:low_success_rate", 2026, null);

    private final Night night = new Night(3, 5, FindingDesk.class);
    private final Findings findings = night.house.bean(Findings.class);

    @BeforeEach
    void evaluate() {
        night.pass(RunCause.BUTTON);
        night.house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    private FindingView settle(FindingView finding, String decision) {
        return night.house.in(() -> findings.settle(finding.id(), decision));
    }

    @Test
    void isSettledOnceWithADecisionThatStays() {
        FindingView open = findings.page(LOW, ALL).rows().get(0);
        FindingView settled = settle(open, "  已核实，限期说明情况。 ");

        assertThat(settled.state()).isEqualTo(FindingState.SETTLED);
        assertThat(settled.decision()).isEqualTo("已核实，限期说明情况。");
        assertThat(settled.settledBy()).isEqualTo("office");
        assertThatThrownBy(() -> settle(open, "再次")).isInstanceOf(IllegalMove.class);
        assertThat(findings.get(open.id()).decision()).isEqualTo(settled.decision());
        assertThat(findings.page(LOW, ALL).total()).isEqualTo(2);
    }

    @Test
    void aDecisionMustSaySomethingAndNotTooMuch() {
        FindingView open = findings.page(LOW, ALL).rows().get(0);

        assertThatThrownBy(() -> settle(open, " \n")).hasMessage("accreditation.finding.decision-missing");
        assertThatThrownBy(() -> settle(open, "长".repeat(1001)))
                .isInstanceOf(Rejection.class)
                .hasMessage("accreditation.finding.decision-too-long");
    }

    @Test
    void anotherCountysFindingsAreOutOfReach() {
        FindingView ofCountyThree = findings.page(LOW, ALL).rows().stream()
                .filter(finding -> finding.caseName().equals("基地2"))
                .findFirst()
                .orElseThrow();
        night.house.become("county", "/1/2/", Role.COUNTY_OFFICER);

        assertThat(findings.page(LOW, ALL).rows())
                .extracting(FindingView::caseName)
                .containsExactlyInAnyOrder("基地1", "基地3");
        assertThatThrownBy(() -> findings.get(ofCountyThree.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settle(ofCountyThree, "越权")).isInstanceOf(NotFound.class);
    }

    @Test
    void openFindingsWaitForTheOffice() {
        FindingTasks tasks = night.house.bean(FindingTasks.class);
        long open = findings.page(new FindingFilter(FindingState.OPEN, null, null, null), ALL)
                .total();

        assertThat(tasks.waiting()).singleElement().satisfies(task -> assertThat(task.count())
                .isEqualTo(open));
        night.house.become("leader", "/1/", Role.LEADER);
        assertThat(tasks.waiting()).isEmpty();
    }
}
