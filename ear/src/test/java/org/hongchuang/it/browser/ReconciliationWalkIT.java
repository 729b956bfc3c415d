package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Step 5: the bank's statement comes in, pays what it can, and people decide about the rest. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReconciliationWalkIT extends BrowserTest {
    private static final String STATEMENTS = "/app/finance/statements.xhtml";
    private static final String RECONCILIATION = "/app/finance/reconciliation.xhtml";
    private static final String SUMMARY = "/api/reconciliation/summary";
    private static final String BANK = "示例银行";
    private static final String OTHER_BANK = "南昌赣江商业银行（示例）";
    private static final String CSV = "bank-statement.csv";
    private static final Map<String, String> COLUMNS = Map.of(
            "日期列", "交易日期",
            "借方列（支出）", "支出金额",
            "贷方列（收入）", "收入金额",
            "对方户名列", "对方户名",
            "对方账号列", "对方账号",
            "凭证号列", "业务编号",
            "附言列", "摘要",
            "银行流水号列", "流水号",
            "余额列", "余额");

    private static Visitor maker;

    @BeforeAll
    static void enter() {
        Server.awaitSampleCity();
        maker = Visitor.signedIn(browser, "maker1");
    }

    @AfterAll
    static void leave() {
        maker.close();
    }

    @Test
    @Order(1)
    void theColumnsOfABankAreMappedOnceAndOfferedAgain() {
        maker.open(STATEMENTS);
        maker.field("银行").fill(OTHER_BANK);
        upload(Server.sample(CSV));
        maker.button("预览").click();
        maker.reads("文件不是 GB18030 编码，无法读取。");
        maker.choose("编码", "UTF-8");
        maker.button("预览").click();
        maker.reads("江西省总工会（示例）");
        maker.field("本方账号").fill("3600000000000012345");
        maker.field("日期格式").fill("yyyy-MM-dd");
        COLUMNS.forEach(maker::choose);
        maker.findsThePageAccessible();
        maker.button("保存映射").click();
        maker.reads("已保存“" + OTHER_BANK + "”的列映射");

        maker.open(STATEMENTS);
        assertThat(maker.page().locator("datalist option[value='" + OTHER_BANK + "']"))
                .hasCount(1);
        maker.field("银行").fill(OTHER_BANK);
        maker.button("调出已存映射").click();
        assertThat(maker.field("本方账号")).hasValue("3600000000000012345");
        COLUMNS.forEach((kind, column) -> assertThat(maker.chooser(kind)).containsText(column));
    }

    @Test
    @Order(2)
    void aStatementIsImportedAndMatched() {
        bringIn("CSV（按银行列映射）", CSV);
        maker.reads("已导入 147 行，其中自动匹配 ");
        maker.reads("0 行此前已导入，未重复。");
        Locator row = maker.row(CSV);
        assertThat(row.locator("td").nth(5)).hasText("147");
        int open = Integer.parseInt(row.locator("td").nth(6).innerText());
        assertThat(open).isBetween(5, 12);
        maker.reads("其中自动匹配 " + (147 - open) + " 行");
        maker.findsThePageAccessible();
        maker.picture("statements");
        assertThat(Server.get("maker1", SUMMARY).body()).contains("\"count\":" + open + ",");
    }

    @Test
    @Order(3)
    void theSameFileAgainIsRefusedNamingWhenAndByWhom() {
        String[] importer =
                maker.row(CSV).locator("td").last().innerText().strip().split("\\s*\n\\s*");
        assertThat(importer).hasSize(2);
        bringIn("CSV（按银行列映射）", CSV);
        maker.reads("文件“" + CSV + "”已于 " + importer[1] + " 由 " + importer[0] + " 导入过（当时文件名“" + CSV + "”），没有重复导入");
        maker.findsThePageAccessible();
    }

    @Test
    @Order(4)
    void theIsoFormIsReadAndRepeatsNothing() {
        bringIn("ISO 20022 camt.053（XML）", "bank-statement.camt053.xml");
        maker.reads("已导入 0 行，其中自动匹配 0 行；147 行此前已导入，未重复。");
    }

    @Test
    @Order(5)
    void whatNothingAccountsForWaitsAndSaysWhy() throws IOException {
        maker.open(RECONCILIATION);
        agreesWithTheApi();
        assertThat(maker.row("账户管理费")).containsText("未识别");
        assertThat(maker.row("专项资金拨入")).containsText("¥9,000,000.00");
        // What the bank says and what is booked differ by the open lines and nothing else.
        assertThat(maker.row("3600000000000012345").locator("td").last()).hasText("¥0.00");
        maker.choose("提示", "疑似重复支付");
        search("lines");
        assertThat(rows("lines")).not().hasCount(0);
        assertThat(rows("lines").first()).containsText("疑似重复支付");
        maker.doesNotRead("账户管理费");
        maker.findsThePageAccessible();

        // An order of which only a part was paid stays open, with what was matched.
        String partly = partlyPaid();
        maker.page().locator("#matches\\:text").fill(partly);
        search("matches");
        assertThat(rows("matches")).hasCount(1);
        assertThat(rows("matches").first()).containsText("¥30,000.00");
        maker.link(partly).click();
        assertThat(maker.page().locator("dd").getByText("待回单")).isVisible();
        assertThat(maker.page().locator("dd").getByText("¥30,000.00")).isVisible();
        maker.findsThePageAccessible();
    }

    @Test
    @Order(6)
    void aPersonMatchesALineUndoesThatAndSetsItAside() {
        maker.open(RECONCILIATION);
        maker.picture("reconciliation");
        String line = "办公用品款";
        maker.row(line).getByText("找付款单").click();
        String choice = "可匹配的付款单";
        assertThat(maker.dialog(choice)).containsText("-¥8,800.00");
        maker.dialog(choice).getByLabel("凭证号或收款人").fill("HC");
        maker.dialogButton(choice, "查找").click();
        Locator candidate = maker.dialog(choice).locator("tbody tr").first();
        assertThat(candidate).containsText("HC");
        String number = candidate.locator("td").first().innerText();
        maker.findsThePageAccessible();
        candidate.getByText("匹配", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(maker.dialog(choice)).isHidden();
        assertThat(maker.page().locator("#lines").getByText(line)).hasCount(0);
        assertThat(rows("matches").first()).containsText(number);
        assertThat(rows("matches").first()).containsText("人工");
        agreesWithTheApi();

        rows("matches").first().getByText("撤销匹配").click();
        String grounds = "理由";
        maker.dialogButton(grounds, "撤销匹配").click();
        assertThat(maker.dialog(grounds)).containsText("请写明理由");
        maker.dialog(grounds).locator("textarea").fill("与补助无关，匹配有误");
        maker.dialogButton(grounds, "撤销匹配").click();
        assertThat(maker.dialog(grounds)).isHidden();
        assertThat(rows("matches").first()).containsText("已撤销：与补助无关，匹配有误");
        assertThat(maker.page().locator("#lines").getByText(line)).hasCount(1);
        agreesWithTheApi();

        maker.page()
                .locator("#lines")
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(line))
                .getByText("搁置")
                .click();
        maker.dialog(grounds).locator("textarea").fill("日常办公支出");
        maker.dialogButton(grounds, "搁置").click();
        assertThat(maker.dialog(grounds)).isHidden();
        assertThat(maker.page().locator("#lines").getByText(line)).hasCount(0);
        agreesWithTheApi();
        maker.choose("状态", "已搁置");
        search("lines");
        assertThat(maker.row(line)).containsText("日常办公支出");
        maker.findsThePageAccessible();
        maker.sawNoErrorsOnTheConsole();
    }

    /** The figures on the page are those of the API: lines and money by state. */
    private static void agreesWithTheApi() {
        String summary = Server.get("maker1", SUMMARY).body();
        Map.of("待处理", "OPEN", "已匹配", "MATCHED", "已搁置", "SET_ASIDE").forEach((label, state) -> {
            Matcher total = Pattern.compile(
                            "\"count\":(\\d+),\"paidOut\":([\\d.]+),\"received\":([\\d.]+),\"state\":\"" + state + "\"")
                    .matcher(summary);
            assertThat(total.find()).as(summary).isTrue();
            Locator shown =
                    maker.page().locator(".hc-kpi").filter(new Locator.FilterOptions().setHasText("银行流水 · " + label));
            assertThat(shown.locator("strong")).hasText(total.group(1));
            assertThat(shown).containsText("支出 " + yuan(total.group(2)));
            assertThat(shown).containsText("收入 " + yuan(total.group(3)));
        });
    }

    private static String yuan(String amount) {
        return "¥"
                + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(new BigDecimal(amount));
    }

    /** The number of an order of which the statement pays 30,000 and no more. */
    private static String partlyPaid() throws IOException {
        List<String> lines = Files.readAllLines(Server.sample(CSV));
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[2].equals("30000.00"))
                .map(cells -> cells[7])
                .filter(number -> lines.stream()
                                .filter(line -> line.contains("," + number + ","))
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Locator rows(String form) {
        return maker.page()
                .locator("#" + form + "\\:table tbody.ui-datatable-data > tr:not(.ui-datatable-empty-message)");
    }

    private static void search(String form) {
        maker.page()
                .locator("#" + form)
                .getByText("查找", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void bringIn(String format, String file) {
        maker.open(STATEMENTS);
        maker.field("银行").fill(BANK);
        maker.choose("格式", format);
        upload(Server.sample(file));
        maker.button("导入").click();
    }

    private static void upload(Path file) {
        maker.page().locator("input[type=file]").setInputFiles(file);
    }
}
