package org.hongchuang.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.DashboardView;
import org.hongchuang.reporting.api.GradeCount;
import org.hongchuang.reporting.api.MoneyOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.OpenLines;
import org.hongchuang.reporting.api.TargetLine;
import org.junit.jupiter.api.Test;

class DashboardWorkbookTest {
    private static final MoneyStages MONEY =
            new MoneyStages(Money.of("200000.01"), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    private static List<List<Row>> sheets(Locale locale) throws IOException {
        DashboardView view = new DashboardView(
                Instant.EPOCH,
                "甲县总工会",
                "nanchang-bases@2019-06-20",
                "办法",
                "Policy",
                List.of(new TargetLine(
                        "a", "基地", "Bases", "个", "bases", BigDecimal.TEN, LocalDate.EPOCH, null, null, "主文 二")),
                List.of(new BasesOfCounty("=1+1", Map.of(CaseState.NAMED, 2L))),
                List.of(new GradeCount(2026, null, "", "", 3)),
                MONEY,
                List.of(new MoneyOfCounty(null, MONEY)),
                List.of(new MoneyOfMonth(YearMonth.of(2026, 11), MONEY)),
                List.of(),
                new OpenLines(0, Money.ZERO, Money.ZERO, null));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(new DashboardWorkbook(view, locale).bytes()))) {
            return workbook.getSheets().map(DashboardWorkbookTest::rows).toList();
        }
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holdsEveryTableUnderItsScopeAndHead() throws IOException {
        List<List<Row>> sheets = sheets(Locale.SIMPLIFIED_CHINESE);
        assertThat(sheets).hasSize(5).allSatisfy(rows -> {
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(0)).contains("甲县总工会");
        });
    }

    @Test
    void keepsTheFen() throws IOException {
        Cell entitled = sheets(Locale.ENGLISH).get(3).get(2).getCell(1);
        assertThat(entitled.asNumber()).isEqualByComparingTo("200000.01");
    }

    @Test
    void writesANameThatLooksLikeAFormulaAsText() throws IOException {
        Cell county = sheets(Locale.ENGLISH).get(1).get(2).getCell(0);
        assertThat(county.getType()).isEqualTo(CellType.STRING);
        assertThat(county.asString()).isEqualTo("=1+1");
    }

    @Test
    void saysInBothLanguagesWhatIsNotCounted() throws IOException {
        assertThat(sheets(Locale.SIMPLIFIED_CHINESE).get(0).get(2).getCellText(4))
                .isEqualTo("系统未统计");
        assertThat(sheets(Locale.ENGLISH).get(0).get(2).getCellText(4)).isEqualTo("not counted by the system");
    }
}
