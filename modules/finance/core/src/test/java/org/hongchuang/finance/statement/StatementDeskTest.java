package org.hongchuang.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.ImportReport;
import org.hongchuang.finance.api.ReconciliationSummary.AccountBalance;
import org.hongchuang.finance.api.StatementFormat;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementDeskTest {
    private static final String HEADER = "日期,金额,户名,凭证号,流水号,余额\n";
    private static final BankMapping MAPPING = new BankMapping(
            "工行",
            "150201",
            BatchCharset.UTF_8,
            ',',
            1,
            "yyyy-MM-dd",
            "日期",
            "金额",
            null,
            null,
            "户名",
            null,
            "凭证号",
            null,
            "流水号",
            "余额");

    private final FinanceHouse house = new FinanceHouse();

    @BeforeEach
    void map() {
        house.run("maker", () -> house.statements().saveMapping(MAPPING));
    }

    private ImportReport load(String csv) {
        InputStream file = new ByteArrayInputStream((HEADER + csv).getBytes(StandardCharsets.UTF_8));
        return house.as("maker", () -> house.statements().importFile("工行", StatementFormat.CSV, "十一月.csv", file));
    }

    @Test
    void importsAndMatchesAtOnce() {
        UUID order = house.exported("甲公司", "62220001", 200_000);
        ImportReport report =
                load("2026-11-21,-200000,甲公司," + house.numberOf(order) + ",1,100\n2026-11-21,-1,银行,,2,99\n");
        assertThat(report.lines()).isEqualTo(2);
        assertThat(report.matched()).isEqualTo(1);
        assertThat(house.stateOf(order)).isEqualTo("PAID");
        AccountBalance balance =
                house.as("m", () -> house.reconciliation().summary()).accounts().get(0);
        assertThat(balance.opening()).isEqualTo(Money.yuan(200_100));
        assertThat(balance.closing()).isEqualTo(Money.yuan(99));
        assertThat(balance.booked()).isEqualTo(Money.yuan(100));
        assertThat(balance.difference()).isEqualTo(Money.yuan(-1));
        assertThat(balance.missing()).isEqualTo(Money.ZERO);
    }

    @Test
    void sameFileAgainIsRefusedSayingWhenAndByWhom() {
        load("2026-11-21,-1,甲,,1,99\n");
        assertThatThrownBy(() -> load("2026-11-21,-1,甲,,1,99\n")).isInstanceOfSatisfying(Rejection.class, e -> {
            assertThat(e.code()).isEqualTo("finance.statement.imported-before");
            assertThat(e.values()).contains(Instant.parse("2026-11-21T02:00:00Z"), "maker-name", "十一月.csv");
        });
        assertThat(house.number("select count(*) from fin_statement_line")).isEqualTo(1);
    }

    @Test
    void nothingIsImportedWhileAnyLineIsWrong() {
        ImportReport report = load("2026-11-21,-1,甲,,1,99\n2026-13-21,x,甲,,2,99\n");
        assertThat(report.statement()).isNull();
        assertThat(report.errors()).extracting("line").containsExactly(3, 3);
        assertThat(house.number("select count(*) from fin_statement")).isZero();
    }

    @Test
    void overlappingStatementBringsNoLineTwice() {
        load("2026-11-20,-1,甲,,1,99\n2026-11-21,-1,甲,,2,98\n");
        ImportReport overlap = load("2026-11-21,-1,甲,,2,98\n2026-11-21,-1,甲,,3,97\n");
        assertThat(overlap.lines()).isEqualTo(1);
        assertThat(overlap.known()).isEqualTo(1);
        assertThat(house.number("select count(*) from fin_statement_line")).isEqualTo(3);
        AccountBalance balance =
                house.as("m", () -> house.reconciliation().summary()).accounts().get(0);
        assertThat(balance.missing()).isEqualTo(Money.ZERO);
    }

    @Test
    void missingStatementShowsInTheBalance() {
        load("2026-11-19,-1,甲,,1,99\n");
        load("2026-11-21,-1,甲,,3,97\n");
        assertThat(house.as("m", () -> house.reconciliation().summary())
                        .accounts()
                        .get(0)
                        .missing())
                .isEqualTo(Money.yuan(-1));
    }

    @Test
    void hugeFileIsRefusedWithoutReadingItAll() {
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(++read).isLessThan(22L * 1024 * 1024);
                return 'x';
            }
        };
        assertThatThrownBy(() -> house.as(
                        "maker", () -> house.statements().importFile("工行", StatementFormat.CSV, "大.csv", endless)))
                .hasMessage("finance.statement.too-large");
    }

    @Test
    void bankWithoutMappingIsNamed() {
        InputStream file = new ByteArrayInputStream(new byte[] {'a'});
        assertThatThrownBy(() -> house.as(
                        "maker", () -> house.statements().importFile("无名", StatementFormat.CSV, "a.csv", file)))
                .hasMessage("finance.mapping.missing");
    }

    @Test
    void mappingIsSavedPerBankAndReplaced() {
        BankMapping other = new BankMapping(
                "工行",
                "150209",
                BatchCharset.GB18030,
                '\t',
                3,
                "yyyyMMdd",
                "D",
                null,
                "借",
                "贷",
                null,
                null,
                null,
                null,
                null,
                null);
        house.run("maker", () -> house.statements().saveMapping(other));
        assertThat(house.as("maker", () -> house.statements().mapping("工行"))).contains(other);
        assertThat(house.as("maker", () -> house.statements().mappings())).containsExactly(other);
    }

    @Test
    void previewShowsColumnsAndFirstRows() {
        byte[] file = "标题\n日期,金额\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8);
        var preview = house.as("maker", () -> house.statements().preview(file, BatchCharset.UTF_8, ',', 2));
        assertThat(preview.columns()).containsExactly("日期", "金额");
        assertThat(preview.rows()).hasSize(2);
    }

    @Test
    void countyHasNoBusinessWithTheCitysAccount() {
        Actor county = new Actor("c", "c", Set.of(Role.FINANCE_MAKER), "/1/2/", "县", false);
        assertThatThrownBy(() -> house.as(county, () -> house.statements().page(new PageRequest(0, 1))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> house.as(county, () -> house.reconciliation().summary()))
                .isInstanceOf(AccessDenied.class);
    }
}
