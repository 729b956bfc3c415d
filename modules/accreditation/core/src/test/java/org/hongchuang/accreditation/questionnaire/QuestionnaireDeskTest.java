package org.hongchuang.accreditation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.OpenedQuestionnaire;
import org.hongchuang.accreditation.api.PublicQuestionnaire;
import org.hongchuang.accreditation.api.PublicQuestionnaires;
import org.hongchuang.accreditation.api.QuestionnaireRequest;
import org.hongchuang.accreditation.api.QuestionnaireState;
import org.hongchuang.accreditation.api.QuestionnaireView;
import org.hongchuang.accreditation.api.Questionnaires;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 2026-11-21 in this house. */
class QuestionnaireDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final House HOUSE = new House(
            QuestionnaireDesk.class,
            AnswerDesk.class,
            Portfolio.desk("figures.FiguresDesk"),
            Portfolio.desk("facts.FactsReader"));
    private static int addresses;

    private final Questionnaires questionnaires = HOUSE.bean(Questionnaires.class);
    private final PublicQuestionnaires answers = HOUSE.bean(PublicQuestionnaires.class);
    private final String address = "10.0.0." + addresses++;

    @BeforeAll
    static void namedBases() {
        Portfolio.named(HOUSE, 4);
    }

    @BeforeEach
    void officer() {
        as("office1");
    }

    private static void as(String username) {
        HOUSE.become(username, "/1/", Role.OFFICE_OFFICER);
    }

    private static UUID base(long number) {
        return UUID.fromString(HOUSE.value("select public_id from accr_case where id = " + number));
    }

    private OpenedQuestionnaire open(long base, LocalDate closes, int links) {
        return HOUSE.in(() ->
                questionnaires.open(new QuestionnaireRequest(base(base), 2026, "service_satisfaction", closes, links)));
    }

    /** A questionnaire whose last day was yesterday, with its answers. */
    private UUID closed(long base, int satisfied, int dissatisfied) {
        UUID id = UUID.randomUUID();
        HOUSE.sql("with q as (insert into accr_questionnaire (public_id, case_id, org_path, year, metric, label_zh,"
                + " label_en, closes_on, opened_by, opened_at) select '" + id + "', id, org_path, 2026,"
                + " 'service_satisfaction', '满意度', 'satisfaction', '2026-11-20', 'office1', now() from accr_case"
                + " where id = " + base + " returning id), l as (insert into accr_questionnaire_link (questionnaire_id,"
                + " sha256) select q.id, md5(random()::text || i) || md5(i::text) from q, generate_series(1, "
                + (satisfied + dissatisfied)
                + ") i returning id) insert into accr_questionnaire_answer (link_id, level,"
                + " answered_at) select id, case when row_number() over (order by id) <= " + satisfied
                + " then 4 else 2 end, now() from l");
        return id;
    }

    private static byte[] sheet(Object... cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "满意程度");
            sheet.value(0, 1, "份数");
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Number number) {
                    sheet.value(1 + i / 2, i % 2, number);
                } else {
                    sheet.value(1 + i / 2, i % 2, cells[i].toString());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private int paper(UUID id, byte[] file) {
        return HOUSE.in(() -> questionnaires.importPaper(id, "答卷.xlsx", new ByteArrayInputStream(file)));
    }

    @Test
    void eachLinkIsGoodForOneAnswerAndOnlyItsHashIsKept() {
        OpenedQuestionnaire opened = open(1, TODAY, 3);
        String token = opened.tokens().get(0);
        assertThat(opened.tokens()).hasSize(3).doesNotHaveDuplicates().allMatch(each -> each.length() == 22);
        assertThat(HOUSE.value("select count(*) from accr_questionnaire_link where sha256 = '" + token + "'"))
                .isEqualTo("0");
        HOUSE.become("", "");
        PublicQuestionnaire asked = answers.find(token, address);
        assertThat(asked.open()).isTrue();
        assertThat(asked.caseName()).isEqualTo("基地1");
        refused("accreditation.questionnaire.choose", () -> HOUSE.run(() -> answers.answer(token, 6, address)));
        HOUSE.run(() -> answers.answer(token, 5, address));
        refused("accreditation.questionnaire.used", () -> HOUSE.run(() -> answers.answer(token, 1, address)));
        assertThat(answers.find(token, address).answered()).isTrue();
        HOUSE.run(() -> answers.answer(opened.tokens().get(1), 2, address));
        assertThatThrownBy(() -> answers.find("A".repeat(22), address)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.find(null, address)).isInstanceOf(NotFound.class);
        as("office1");
        QuestionnaireView view = questionnaires.get(opened.id());
        assertThat(view.answers()).isEqualTo(2);
        assertThat(view.satisfied()).isEqualTo(1);
        assertThat(view.share()).isEqualByComparingTo("50");
        assertThat(view.state()).isEqualTo(QuestionnaireState.OPEN);
    }

    private enum Command {
        ANSWER,
        IMPORT_PAPER,
        ADOPT
    }

    /** Each cell of the table is a questionnaire of its own, with answers on paper and links left. */
    private final class Trial implements StateTable.Trial<QuestionnaireState, Command, OpenedQuestionnaire> {
        private int sheets;

        @Override
        public OpenedQuestionnaire in(QuestionnaireState state) {
            HOUSE.today(TODAY);
            as("office1");
            OpenedQuestionnaire opened = open(1, TODAY, 3);
            give(opened, Command.IMPORT_PAPER);
            if (state != QuestionnaireState.OPEN) {
                HOUSE.today(TODAY.plusDays(1));
            }
            if (state == QuestionnaireState.ADOPTED) {
                give(opened, Command.ADOPT);
            }
            return opened;
        }

        @Override
        public void give(OpenedQuestionnaire opened, Command command) {
            as("office2");
            switch (command) {
                case ANSWER -> HOUSE.run(() -> answers.answer(opened.tokens().get(0), 5, "10.9.0." + ++sheets));
                case IMPORT_PAPER -> paper(opened.id(), sheet("满意", ++sheets));
                case ADOPT -> HOUSE.run(() -> questionnaires.adopt(opened.id()));
            }
        }

        @Override
        public QuestionnaireState stateOf(OpenedQuestionnaire opened) {
            return HOUSE.in(() -> questionnaires.get(opened.id())).state();
        }
    }

    @Test
    void walksEveryStateAndCommandAsDocumented() {
        Trial trial = new Trial();
        try {
            StateTable.documented(
                    "questionnaire.md",
                    "# States of a questionnaire 问卷\n\n"
                            + "Written by `QuestionnaireDeskTest`, which gives every command to a questionnaire in every"
                            + " state. A dash is refused. It closes by itself when its last day is over.\n\n"
                            + StateTable.tried(QuestionnaireState.values(), Command.values(), trial));
        } finally {
            HOUSE.today(TODAY);
        }
    }

    @Test
    void theResultBecomesAFigureOnlyWhenAnotherOfficerAdoptsIt() {
        UUID id = closed(2, 2, 1);
        Figures figures = HOUSE.bean(Figures.class);
        refused("accreditation.questionnaire.own", () -> HOUSE.run(() -> questionnaires.adopt(id)));
        assertThat(HOUSE.in(() -> figures.get(base(2), 2026)).values()).doesNotContainKey("service_satisfaction");
        as("office2");
        assertThat(questionnaires.get(id).adoptable()).isTrue();
        QuestionnaireView adopted = HOUSE.in(() -> questionnaires.adopt(id));
        assertThat(adopted.state()).isEqualTo(QuestionnaireState.ADOPTED);
        assertThat(HOUSE.in(() -> figures.get(base(2), 2026)).values())
                .containsEntry("service_satisfaction", "66.67")
                .containsKey("residents");
        assertThat(HOUSE.in(() -> figures.get(base(2), 2026)).source()).isEqualTo(FigureSource.SURVEY);
        refused("accreditation.questionnaire.adopted", () -> HOUSE.run(() -> questionnaires.adopt(id)));
        refused("accreditation.questionnaire.adopted", () -> paper(id, sheet("满意", 1)));
        assertThatThrownBy(() -> HOUSE.sql("insert into accr_questionnaire_adoption select id, opened_by, 1, 1, 100,"
                        + " opened_by, now() from accr_questionnaire limit 1"))
                .hasStackTraceContaining("accr_questionnaire_four_eyes");
    }

    @Test
    void whatIsStillOpenOrEmptyIsNotAdopted() {
        UUID running = open(3, TODAY, 1).id();
        as("office2");
        refused("accreditation.questionnaire.still-open", () -> HOUSE.run(() -> questionnaires.adopt(running)));
        UUID empty = closed(3, 0, 0);
        refused("accreditation.questionnaire.no-answers", () -> HOUSE.run(() -> questionnaires.adopt(empty)));
    }

    @Test
    void answersOnPaperAreCountedOnceForEachFile() {
        UUID id = closed(4, 1, 0);
        byte[] file = sheet("很满意", 3, "满意", "2", "一般", 4, "很不满意", 0);
        assertThat(paper(id, file)).isEqualTo(9);
        refused("accreditation.questionnaire.same-file", () -> paper(id, file));
        QuestionnaireView view = questionnaires.get(id);
        assertThat(view.answers()).isEqualTo(10);
        assertThat(view.satisfied()).isEqualTo(6);
        assertThatThrownBy(() -> paper(id, sheet("好", 1, "满意", -1, "满意", 2.5)))
                .isInstanceOfSatisfying(SheetErrors.class, errors -> assertThat(errors.errors())
                        .extracting(error -> error.row() + " " + error.code())
                        .containsExactly(
                                "2 accreditation.questionnaire.level",
                                "3 accreditation.questionnaire.count",
                                "4 accreditation.questionnaire.level-twice",
                                "4 accreditation.questionnaire.count"));
        assertThat(questionnaires.get(id).answers()).isEqualTo(10);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(HOUSE.in(() -> questionnaires.metrics(base(1), 2026)))
                .extracting(Metric::id)
                .contains("service_satisfaction", "union_satisfaction")
                .doesNotContain("residents");
        refused("accreditation.questionnaire.closes-on", () -> open(1, null, 1));
        refused("accreditation.questionnaire.closes-on", () -> open(1, TODAY.minusDays(1), 1));
        refused("accreditation.questionnaire.links", () -> open(1, TODAY, 0));
        refused("accreditation.questionnaire.links", () -> open(1, TODAY, 501));
        refused(
                "accreditation.questionnaire.metric-missing",
                () -> HOUSE.in(
                        () -> questionnaires.open(new QuestionnaireRequest(base(1), 2026, "residents", TODAY, 1))));
        UUID id = open(1, TODAY, 1).id();
        HOUSE.become("far", "/1/9/", Role.OFFICE_OFFICER);
        assertThatThrownBy(() -> questionnaires.get(id)).isInstanceOf(NotFound.class);
        assertThat(questionnaires.page(null, new PageRequest(0, 9)).total()).isZero();
    }

    @Test
    void anAddressThatAsksTooOftenIsRefusedForAWhile() {
        String token = open(1, TODAY, 1).tokens().get(0);
        for (int i = 0; i < RequestsByAddress.MOST; i++) {
            answers.find(token, address);
        }
        refused("accreditation.questionnaire.too-many", () -> answers.find(token, address));
        assertThat(answers.find(token, address + "7").open()).isTrue();
    }

    @Test
    void nothingOfItIsChangedLater() {
        closed(1, 1, 1);
        for (String table : List.of(
                "accr_questionnaire",
                "accr_questionnaire_link",
                "accr_questionnaire_answer",
                "accr_questionnaire_paper")) {
            assertThatThrownBy(() -> HOUSE.sql("delete from " + table)).hasStackTraceContaining("append-only");
        }
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                .isEqualTo(code));
    }
}
