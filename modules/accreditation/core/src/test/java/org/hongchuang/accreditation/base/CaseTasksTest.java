package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.task.Basis;
import org.hongchuang.kernel.task.Task;
import org.hongchuang.kernel.task.TaskItem;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.ExistingCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseTasksTest {
    private static final String STEP = "      act: RECOMMEND\n";

    private SearchedCity city;

    @BeforeEach
    void build() {
        city = new SearchedCity(CaseTasks.class);
        city.add("甲基地", 2, "SUBMITTED");
        city.add("乙基地", 2, "SUBMITTED");
        city.add("丙基地", 3, "SUBMITTED");
        city.add("丁基地", 2, "RECOMMENDED");
    }

    private List<TaskItem> items(Task task) {
        return city.house.in(() -> city.house.bean(CaseTasks.class).items(task, 10));
    }

    private Task only() {
        List<Task> waiting =
                city.house.in(() -> city.house.bean(CaseTasks.class).waiting());
        assertThat(waiting).hasSize(1);
        return waiting.get(0);
    }

    @Test
    void theCasesOfATaskInReachAreToldApartTheLongestWaitingFirst() {
        city.county();
        Task task = only();
        assertThat(task.count()).isEqualTo(2);
        List<TaskItem> items = items(task);
        assertThat(items).extracting(TaskItem::title).containsExactly("乙基地", "甲基地");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.due()).as("the text sets no time").isNull();
            assertThat(item.place()).isEqualTo("甲县总工会");
            assertThat(item.link()).startsWith("/app/accreditation/case.xhtml?id=");
        });
    }

    @Test
    void theEditionSaysUntilWhenAStepIsToBeTaken() {
        EditionsAtHand editions = new EditionsAtHand();
        editions.publish(LaterEdition.yaml(
                "2020-01-01", ExistingCases.From.AT_ONCE, STEP, STEP + "      deadline: {workingDays: 5}\n"));
        city.house.put(Editions.class, editions);
        city.house.sql("update accr_case set state_since = timestamptz '2026-09-30 10:00+08' where name = '甲基地'");
        city.house.sql("update accr_case set state_since = timestamptz '2026-11-20 10:00+08' where name = '乙基地'");
        city.county();
        assertThat(items(only()))
                .extracting(TaskItem::due)
                .as("five working days, the holidays of October not counted")
                .containsExactly(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 11, 27));
        assertThat(items(only()))
                .extracting(TaskItem::basis)
                .containsOnly(new Basis("附件1 表1", "nanchang-bases@2020-01-01", "recommend"));
    }

    @Test
    void aBaseThatMustPutSomethingRightSeesUntilWhen() {
        city.rectifying("甲基地", LocalDate.of(2026, 12, 1));
        String path = city.house.value("select org_path from accr_case where name = '甲基地'");
        city.house.become("applicant", path, Role.APPLICANT);
        Task task = only();
        assertThat(task.textKey()).isEqualTo("accreditation.task.rectify");
        assertThat(items(task)).singleElement().satisfies(item -> {
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(item.basis()).isEqualTo(new Basis("第七条", "some@2020-01-01", "rectify"));
        });
    }
}
