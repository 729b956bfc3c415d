package org.hongchuang.accreditation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.whatif.TriedCity.DRAFT;
import static org.hongchuang.accreditation.whatif.TriedCity.IN_FORCE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hongchuang.accreditation.api.Change;
import org.hongchuang.accreditation.api.WhatIfCase;
import org.hongchuang.accreditation.api.WhatIfChoice;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.policies.api.DraftRow;
import org.hongchuang.policies.api.DraftState;
import org.hongchuang.rulebook.Localized;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfListTest {
    private static final UUID COUNTY = UUID.fromString("01935c5e-7a00-7000-8000-0000000000c2");

    private static TriedCity city;
    private static WhatIfView tried;

    @BeforeAll
    static void tryOut() {
        city = new TriedCity(4);
        city.house.sql("insert into kern_organisation (id, public_id, parent_id, path, kind, name) values"
                + " (1, gen_random_uuid(), null, '/1/', 'CITY', '南昌市总工会'),"
                + " (2, '" + COUNTY + "', 1, '/1/2/', 'COUNTY', '西湖区总工会')");
        tried = city.tried(IN_FORCE, city.lenient());
    }

    @BeforeEach
    void signIn() {
        city.house.become("office1", "/1/", Role.OFFICE_OFFICER);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theListIsFiltered(WhatIfFilter filter, List<String> expected) {
        assertThat(city.cases(tried, filter)).extracting(WhatIfCase::name).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(new WhatIfFilter(true, null, null, null), List.of("基地1", "基地2", "基地4")),
                Arguments.of(new WhatIfFilter(false, null, null, null), List.of("基地3", "基地5", "基地6")),
                Arguments.of(new WhatIfFilter(null, Change.RECTIFY_ENDS, null, null), List.of("基地1", "基地2")),
                Arguments.of(new WhatIfFilter(null, Change.BAN_BEGINS, null, null), List.of()),
                Arguments.of(new WhatIfFilter(null, null, COUNTY, null), List.of("基地1", "基地3", "基地5")),
                Arguments.of(new WhatIfFilter(null, null, null, " 地4 "), List.of("基地4")),
                Arguments.of(new WhatIfFilter(null, null, null, "%"), List.of()),
                Arguments.of(new WhatIfFilter(null, Change.GRADE, COUNTY, "基"), List.of("基地1")));
    }

    @Test
    void theListIsPagedByTheDatabase() {
        Page<WhatIfCase> slice =
                city.house.in(() -> city.whatIfs().cases(tried.id(), WhatIfFilter.ALL, new PageRequest(4, 1)));

        assertThat(slice.total()).isEqualTo(6);
        assertThat(slice.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("基地5");
            assertThat(row.county()).isEqualTo("西湖区总工会");
        });
    }

    @Test
    void aCountyNobodyKnowsIsNotFound() {
        assertThatThrownBy(() -> city.cases(tried, new WhatIfFilter(null, null, UUID.randomUUID(), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theExportHoldsWhatTheListShowsAsTextAndNumbers() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        city.house.sql("update accr_case set name = '=1+1' where id = 4");
        try {
            city.house.run(() -> city.whatIfs()
                    .export(tried.id(), new WhatIfFilter(true, null, null, null), Locale.SIMPLIFIED_CHINESE, file));
        } finally {
            city.house.sql("update accr_case set name = '基地4' where id = 4");
        }

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("考核等次 · 现行");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("良好以下");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("良好");
            assertThat(rows.get(1).getCellText(10)).isEqualTo("限期整改");
            assertThat(rows.get(1).getCellText(14)).isEqualTo("等次变化、不再整改");
            assertThat(rows.get(3).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(3).getCell(0).getFormula()).isNull();
            assertThat(rows.get(3).getCellText(0)).isEqualTo("=1+1");
            assertThat(rows.get(3).getCell(12).asNumber()).isEqualByComparingTo("200000");
            assertThat(rows.get(3).getCell(13).asNumber()).isEqualByComparingTo("250000");
        }
    }

    @Test
    void editionsReadingsAndDraftsOnTheirWayCanBeChosen() {
        for (DraftState state : DraftState.values()) {
            city.drafts.rows.add(new DraftRow(
                    state == DraftState.CHECKED ? DRAFT : UUID.randomUUID(),
                    "nanchang-bases@2027-01-01",
                    new Localized("题", "title"),
                    LocalDate.of(2027, 1, 1),
                    state,
                    Instant.EPOCH,
                    1,
                    "office1"));
        }
        List<WhatIfChoice> choices = city.house.in(() -> city.whatIfs().choices());

        assertThat(choices)
                .extracting(WhatIfChoice::choice)
                .contains(IN_FORCE, IN_FORCE + "#NB-2=B", "draft:" + DRAFT)
                .doesNotContain(IN_FORCE + "#NB-2=A", IN_FORCE + "#NB-3=A");
        assertThat(choices.stream().filter(choice -> choice.standing() == WhatIfChoice.Standing.DRAFT))
                .hasSize(3);
        choices.stream()
                .filter(choice -> choice.standing() != WhatIfChoice.Standing.DRAFT)
                .forEach(choice ->
                        assertThat(city.editions.resolve(choice.choice())).isNotNull());
        city.house.become("leader1", "/1/", Role.LEADER);
        assertThat(city.house.in(() -> city.whatIfs().choices()))
                .noneMatch(choice -> choice.standing() == WhatIfChoice.Standing.DRAFT);
    }
}
