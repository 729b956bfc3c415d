package org.hongchuang.accreditation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hongchuang.accreditation.EditionsAtHand;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.LaterEdition;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.Applications;
import org.hongchuang.accreditation.api.Assessments;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.accreditation.api.SheetErrors;
import org.hongchuang.accreditation.api.SubsidyAwarded;
import org.hongchuang.accreditation.assessment.AssessmentDesk;
import org.hongchuang.accreditation.assessment.AssessmentOffice;
import org.hongchuang.accreditation.receipt.ReceiptDesk;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.ExistingCases.From;
import org.hongchuang.rulebook.Metric;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. The first case applied in May, the second in August, the later edition began on 1 July. */
class ChangeOverTest {
    private static final String LATER = "nanchang-bases@2026-07-01";
    private static final String MENTORS = "  - id: mentors\n";
    private static final String COACHES = "  - id: coaches\n    label: {zh: 教练人数, en: coaches}\n    type: NUMBER\n"
            + "    period: POINT\n    origin: {zh: 基地填报, en: stated by the base}\n    cite: 附件2 第四条 三2\n";
    private static final String SAFE =
            "  - id: fire_safety_seen\n    label: {zh: 消防合格, en: fire safety}\n    type: FLAG\n"
                    + "    period: POINT\n    origin: {zh: 实地考察, en: seen on the visit}\n    cite: 附件2 第四条 三2\n";

    private final House house = new House(
            Portfolio.desk("base.CaseDesk"),
            Portfolio.desk("base.ReviewDesk"),
            Portfolio.desk("application.ApplicationDesk"),
            Portfolio.desk("figures.FiguresDesk"),
            Portfolio.desk("facts.FactsReader"),
            AssessmentDesk.class,
            ReceiptDesk.class);
    private UUID before;
    private UUID after;

    @BeforeEach
    void apply() {
        Portfolio.named(house, 2);
        house.sql("update accr_case set applied_on = case id when 1 then date '2026-05-10' else '2026-08-10' end,"
                + " decided_on = '2026-09-01', named_on = '2026-10-01'");
        before = publicId(1);
        after = publicId(2);
        house.become("office", "/1/", Role.OFFICE_OFFICER);
    }

    private UUID publicId(int id) {
        return UUID.fromString(house.value("select public_id from accr_case where id = " + id));
    }

    private void publish(From change, String... replacements) {
        ((EditionsAtHand) house.bean(Editions.class)).publish(LaterEdition.yaml("2026-07-01", change, replacements));
    }

    private void unnamed(String state) {
        house.sql("update accr_case set state = '" + state + "', named_on = null, named_by = null");
    }

    private String conditions(UUID id) {
        return house.in(() ->
                house.bean(Applications.class).eligibility(id).edition().id().toString());
    }

    @Test
    void conditionsAreThoseOfTheEditionTheCaseAppliedUnder() {
        publish(From.NEXT_YEAR);
        for (String state : List.of("SUBMITTED", "RECOMMENDED", "VERIFIED")) {
            unnamed(state);
            assertThat(conditions(before)).isEqualTo(LaterEdition.FIRST);
            assertThat(conditions(after)).isEqualTo(LATER);
        }
    }

    @Test
    void aCaseSentBackIsFilledInUnderTheEditionOfTheDay() {
        publish(From.NEVER);
        unnamed("RETURNED");
        assertThat(conditions(before)).isEqualTo(LATER);
    }

    @Test
    void kindsAndFormsAreThoseOfTheEditionTheCaseFollows() {
        publish(From.NEVER, "  - id: office\n    label: {zh: ", "  - id: office\n    label: {zh: 新");
        assertThat(house.in(() -> house.bean(Applications.class).kinds(before)))
                .noneMatch(kind -> kind.label().zh().startsWith("新"));
        assertThat(house.in(() -> house.bean(Applications.class).kinds(after)))
                .anyMatch(kind -> kind.label().zh().startsWith("新"));
    }

    @Test
    void visitorsAreAskedWhatTheEditionOfTheCaseAsks() {
        publish(From.NEVER, MENTORS, SAFE + MENTORS);
        unnamed("RECOMMENDED");
        assertThat(questions(before)).doesNotContain("fire_safety_seen").isNotEmpty();
        assertThat(questions(after)).contains("fire_safety_seen");
    }

    private List<String> questions(UUID id) {
        return house.in(() -> house.bean(CaseReview.class).visitQuestions(id)).stream()
                .map(Metric::id)
                .toList();
    }

    @Test
    void namingPaysWhatTheEditionOfTheCaseSays() {
        publish(From.NEXT_CYCLE, "amount: 200000", "amount: 300000");
        unnamed("APPROVED");
        house.run(() -> house.bean(CaseReview.class).name(before, null));
        house.run(() -> house.bean(CaseReview.class).name(after, null));

        assertThat(house.events()).hasSize(2).allSatisfy(event -> {
            SubsidyAwarded awarded = (SubsidyAwarded) event;
            boolean first = awarded.caseId().equals(before);
            assertThat(awarded.amount()).isEqualTo(Money.of(first ? "200000" : "300000"));
            assertThat(house.in(() -> house.bean(Receipts.class).get(awarded.receiptId()))
                            .edition())
                    .isEqualTo(first ? LaterEdition.FIRST : LATER);
        });
    }

    @Test
    void pointsAreGivenByTheEditionOfTheCase() {
        publish(From.NEXT_YEAR);
        AssessmentOffice.limits(house);
        house.sql("update accr_case set named_on = '2025-10-01'");
        assertThat(house.in(() -> house.bean(Assessments.class).get(before, 2026))
                        .edition())
                .isEqualTo(LaterEdition.FIRST);
        assertThat(house.in(() -> house.bean(Assessments.class).get(after, 2026))
                        .edition())
                .isEqualTo(LATER);
        assertThatThrownBy(() -> house.in(() -> house.bean(Assessments.class).get(after, 2018)))
                .isInstanceOf(Rejection.class)
                .hasMessage("accreditation.edition.none-in-year");
    }

    @Test
    void figuresAreAskedAsTheEditionOfTheCaseAsks() {
        publish(From.NEXT_YEAR, MENTORS, COACHES + MENTORS);
        Figures figures = house.bean(Figures.class);
        Map<String, String> values = Map.of("coaches", "3");

        house.run(() -> figures.put(after, 2026, Figures.ANY_REVISION, values, FigureSource.FORM));
        assertThatThrownBy(() ->
                        house.in(() -> figures.put(before, 2026, Figures.ANY_REVISION, values, FigureSource.FORM)))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(house.in(() -> figures.metrics(after, 2025)))
                .as("a year before the later edition")
                .noneMatch(metric -> metric.id().equals("coaches"));
    }

    @Test
    void aSheetOfManyBasesHasTheColumnsOfAllTheirEditions() throws IOException {
        publish(From.NEXT_YEAR, MENTORS, COACHES + MENTORS);
        byte[] template = house.in(() -> house.bean(Figures.class).template(2026));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertThat(read.getFirstSheet().read().get(0).stream().map(cell -> cell.getText()))
                    .contains("教练人数", "聘任创业导师数（人）");
        }
        assertThat(house.in(() -> take(sheet(new Object[] {"C2", 3, 6}, new Object[] {"C1", "", 7}))))
                .isEqualTo(2);
        assertThat(house.in(() -> house.bean(Figures.class).get(after, 2026)).values())
                .containsEntry("coaches", "3")
                .containsEntry("mentors", "6");

        SheetErrors refused =
                catchThrowableOfType(SheetErrors.class, () -> house.in(() -> take(sheet(new Object[] {"C1", 4, ""}))));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("accreditation.sheet.cell.not-asked");
            assertThat(error.row()).isEqualTo(2);
        });
    }

    private int take(byte[] xlsx) {
        return house.bean(Figures.class).importSheet(2026, "数据.xlsx", new ByteArrayInputStream(xlsx));
    }

    private static byte[] sheet(Object[]... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("年度数据");
            List<String> headings = List.of("统一社会信用代码", "教练人数", "聘任创业导师数");
            for (int column = 0; column < 3; column++) {
                sheet.value(0, column, headings.get(column));
                for (int row = 0; row < rows.length; row++) {
                    if (rows[row][column] instanceof Integer number) {
                        sheet.value(row + 1, column, number);
                    } else {
                        sheet.value(row + 1, column, (String) rows[row][column]);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
