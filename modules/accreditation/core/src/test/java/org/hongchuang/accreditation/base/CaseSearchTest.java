package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseOrder;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseSearchTest {
    private static SearchedCity city;

    @BeforeAll
    static void build() {
        city = new SearchedCity(CaseDesk.class);
        city.add("红谷滩青年创业基地", 2, "SUBMITTED");
        city.add("青山湖职工创新基地（示例）", 3, "DRAFT");
        city.add("ＡＢＣ Maker 空间 100%", 2, "RECOMMENDED");
        city.add("=1+1", 3, "SUBMITTED");
        city.add("创青谷滩红", 2, "SUBMITTED");
    }

    @BeforeEach
    void becomeTheOffice() {
        city.office();
    }

    private static BoundedPage<CaseRow> page(CaseFilter filter, CaseOrder order) {
        return city.house.in(() -> city.house.bean(Cases.class).page(filter, order, new PageRequest(0, 10)));
    }

    private static List<String> found(String text) {
        return page(new CaseFilter(text, Set.of(), null), CaseOrder.NEWEST).rows().stream()
                .map(CaseRow::name)
                .toList();
    }

    @Test
    void anyPartOfANameFindsItAlsoOneOrTwoCharacters() {
        assertThat(found("谷滩")).containsExactly("创青谷滩红", "红谷滩青年创业基地");
        assertThat(found("创")).hasSize(3);
        assertThat(found("青年创业")).containsExactly("红谷滩青年创业基地");
        assertThat(found("红谷滩青"))
                .as("the pairs of a part, but not in its order")
                .containsExactly("红谷滩青年创业基地");
        assertThat(found("年业")).isEmpty();
        assertThat(found("")).hasSize(5);
        assertThat(found("　 ")).as("blanks of any width").hasSize(5);
    }

    @Test
    void everyWordHasToOccurWhereverItStands() {
        assertThat(found("基地 青山")).containsExactly("青山湖职工创新基地（示例）");
        assertThat(found("基地 空间")).isEmpty();
    }

    @Test
    void widthAndCaseOfLettersDoNotMatterAndSignsStandForThemselves() {
        assertThat(found("abc")).containsExactly("ＡＢＣ Maker 空间 100%");
        assertThat(found("maker 空间")).hasSize(1);
        assertThat(found("(示例)")).containsExactly("青山湖职工创新基地（示例）");
        assertThat(found("0%")).hasSize(1);
        assertThat(found("%")).hasSize(1);
        assertThat(found("_")).isEmpty();
        assertThat(found("\\")).isEmpty();
        assertThat(found("谷\0滩")).as("as two words").hasSize(2);
    }

    @Test
    void theBeginningOfACreditCodeFindsItsCase() {
        assertThat(found("code100")).hasSize(5);
        assertThat(found("CODE1002")).containsExactly("青山湖职工创新基地（示例）");
        assertThat(found("ODE1002")).isEmpty();
    }

    @Test
    void aSearchStaysWithinReach() {
        city.county();
        assertThat(found("基地")).containsExactly("红谷滩青年创业基地");
        assertThat(found("CODE1002")).isEmpty();
    }

    @Test
    void moreThanANameHoldsIsNotLookedFor() {
        assertThatThrownBy(() -> found("创".repeat(201))).isInstanceOf(Rejection.class);
    }

    @Test
    void theListIsOrderedAsAskedFor() {
        assertThat(names(new CaseOrder(CaseOrder.By.NAME, false)))
                .startsWith("=1+1")
                .endsWith("ＡＢＣ Maker 空间 100%");
        assertThat(names(new CaseOrder(CaseOrder.By.STATE_SINCE, false))).startsWith("创青谷滩红");
        assertThat(names(new CaseOrder(CaseOrder.By.STATE_SINCE, true))).startsWith("红谷滩青年创业基地");
        assertThat(names(new CaseOrder(CaseOrder.By.APPLIED_ON, true)))
                .startsWith("创青谷滩红")
                .endsWith("青山湖职工创新基地（示例）");
        assertThat(names(new CaseOrder(CaseOrder.By.APPLIED_ON, false))).startsWith("青山湖职工创新基地（示例）");
        assertThat(names(new CaseOrder(CaseOrder.By.BEGUN, false))).startsWith("红谷滩青年创业基地");
        for (CaseOrder.By by : CaseOrder.By.values()) {
            CaseOrder order = new CaseOrder(by, true);
            assertThat(CaseOrder.parse(order.word())).contains(order);
        }
        assertThat(CaseOrder.parse("-")).isEmpty();
    }

    private static List<String> names(CaseOrder order) {
        return page(CaseFilter.ALL, order).rows().stream().map(CaseRow::name).toList();
    }

    @Test
    void aLongListIsCountedAndLeafedThroughOnlySoFar() {
        SearchedCity large = new SearchedCity(CaseDesk.class);
        large.house.sql(
                "insert into accr_case (public_id, organisation, org_path, name, kind, state, state_since) select"
                        + " gen_random_uuid(), gen_random_uuid(), '/1/2/' || i || '/', '基地' || i, 'office', 'DRAFT', now()"
                        + " from generate_series(1, 2001) i");
        large.office();
        Cases cases = large.house.bean(Cases.class);
        BoundedPage<CaseRow> page = large.house.in(
                () -> cases.page(CaseFilter.ALL, CaseOrder.NEWEST, new PageRequest(BoundedPage.MOST - 1, 10)));
        assertThat(page.total()).isEqualTo(BoundedPage.MOST);
        assertThat(page.more()).isTrue();
        assertThat(page.rows()).hasSize(2);
        assertThat(large.house
                        .in(() -> cases.page(
                                new CaseFilter("地99", Set.of(CaseState.DRAFT), "office"),
                                CaseOrder.NEWEST,
                                new PageRequest(0, 10)))
                        .total())
                .isEqualTo(11);
        assertThatThrownBy(() -> large.house.in(
                        () -> cases.page(CaseFilter.ALL, CaseOrder.NEWEST, new PageRequest(BoundedPage.MOST, 10))))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("accreditation.cases.too-far"));
        List<CaseRow> all = new ArrayList<>();
        large.house.bean(CaseList.class).all(CaseFilter.ALL).accept(all::add);
        assertThat(all).hasSize(2_001).extracting(CaseRow::id).doesNotHaveDuplicates();
        assertThat(all).first().extracting(CaseRow::name).isEqualTo("基地2001");
    }

    @Test
    void theNewestOfACountyAreFoundWithoutLeafingThroughThoseOfOthers() {
        SearchedCity large = new SearchedCity(CaseDesk.class);
        for (int county : new int[] {2, 3}) {
            large.house.sql("insert into accr_case (public_id, organisation, org_path, name, kind, state, state_since)"
                    + " select gen_random_uuid(), gen_random_uuid(), '/1/" + county + "/' || i || '/', '基地' || i,"
                    + " 'office', 'DRAFT', now() from generate_series(1, 5000) i");
        }
        large.house.sql("analyze accr_case");
        CaseCondition county = CaseCondition.of("/1/2/", CaseFilter.ALL);
        assertThat(large.house.value("explain (format json) select * from accr_case c where "
                        + county.sql().replace("?", "'/1/2/'") + " order by " + county.begun() + " desc limit 20"))
                .contains("accr_case_of_county");
        large.county();
        assertThat(large.house
                        .in(() -> large.house
                                .bean(Cases.class)
                                .page(CaseFilter.ALL, CaseOrder.NEWEST, new PageRequest(0, 1)))
                        .total())
                .isEqualTo(BoundedPage.MOST);
    }

    @Test
    void theSpreadsheetHoldsWhatTheFilterMeetsAndNoFormula() throws IOException {
        city.house.become("county", "/1/3/", org.hongchuang.kernel.access.Role.COUNTY_OFFICER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        city.house.bean(Cases.class).export(CaseFilter.ALL, Locale.SIMPLIFIED_CHINESE, out);
        List<Row> rows = rows(out, 0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("基地名称");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
        assertThat(rows.get(1).getCellText(2)).isEqualTo("乙县总工会");
        assertThat(rows.get(1).getCellText(3)).isEqualTo("CODE1004");
        assertThat(rows.get(1).getCellText(4)).isEqualTo("已提交");
        assertThat(rows.get(1).getCellAsDate(6))
                .contains(java.time.LocalDate.of(2026, 1, 5).atStartOfDay());
        assertThat(rows.get(2).getCellText(0)).isEqualTo("青山湖职工创新基地（示例）");
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws IOException {
        List<CaseRow> all = page(CaseFilter.ALL, CaseOrder.NEWEST).rows();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseWorkbook(Locale.ENGLISH, (rulebook, kind) -> kind).write(2, out, reader -> all.forEach(reader));
        assertThat(rows(out, 0)).hasSize(3);
        assertThat(rows(out, 1)).hasSize(3);
        assertThat(rows(out, 2)).hasSize(2);
    }

    private static List<Row> rows(ByteArrayOutputStream written, int sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }
}
