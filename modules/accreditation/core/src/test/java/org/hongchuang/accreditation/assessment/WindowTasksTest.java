package org.hongchuang.accreditation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.Task;
import org.junit.jupiter.api.Test;

/** Four bases of Nanchang named in 2024: their window opens in October. */
class WindowTasksTest {
    private final AssessmentOffice office = new AssessmentOffice();

    private List<Long> waitingOn(LocalDate day) {
        office.house.today(day);
        return office.house.in(() -> office.house.bean(WindowTasks.class).waiting()).stream()
                .map(Task::count)
                .toList();
    }

    @Test
    void fromTheOpeningOfTheWindowBasesWithoutAResultWait() {
        assertThat(waitingOn(LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(waitingOn(LocalDate.of(2026, 10, 1))).containsExactly(4L);
        assertThat(office.house.in(() -> office.house
                        .bean(WindowTasks.class)
                        .items(office.house.bean(WindowTasks.class).waiting().get(0), 20)))
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.whole()).isTrue();
                    assertThat(all.due()).isEqualTo(LocalDate.of(2026, 11, 30));
                    assertThat(all.basis()).isNotNull().extracting(Basis::cite).isEqualTo("附件2 第五条");
                });
        Portfolio.determine(office.house, 1, 2026, "good", LocalDate.of(2026, 11, 2));
        Portfolio.determine(office.house, 2, 2025, "good", LocalDate.of(2025, 11, 2));
        office.house.sql("update accr_case set named_on = '2026-05-06' where id = 3");
        assertThat(waitingOn(LocalDate.of(2026, 12, 30))).containsExactly(2L);

        office.house.sql("update accr_case set rulebook = 'guizhou-bases', kind = 'provincial', org_path ="
                + " replace(org_path, '/1/', '/7/')");
        office.house.become("gz", "/7/", Role.OFFICE_OFFICER);
        assertThat(waitingOn(LocalDate.of(2026, 1, 2))).containsExactly(2L);
        assertThat(waitingOn(LocalDate.of(2027, 1, 2))).isEmpty();
        office.house.become("leader", "/7/", Role.LEADER);
        assertThat(waitingOn(LocalDate.of(2026, 1, 2))).isEmpty();
    }
}
