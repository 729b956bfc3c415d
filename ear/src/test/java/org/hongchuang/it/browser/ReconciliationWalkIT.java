package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
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
        maker.choose("编码", "UTF-8（带 BOM）");
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
        maker.reads("已导入 147 行，其中自动匹配 139 行；0 行此前已导入，未重复。");
        Locator row = maker.row(CSV);
        assertThat(row).containsText("147");
        maker.findsThePageAccessible();
        maker.picture("statements");
    }

    @Test
    @Order(3)
    void theSameFileAgainIsRefusedNamingWhenAndByWhom() {
        String when = maker.row(CSV).locator("td").last().innerText();
        bringIn("CSV（按银行列映射）", CSV);
        maker.reads("文件“" + CSV + "”已于 ");
        maker.reads("导入过（当时文件名“" + CSV + "”），没有重复导入");
        Matcher at = Pattern.compile("(\\S+)\\s+(.+)", Pattern.DOTALL).matcher(when);
        assertThat(at.matches()).isTrue();
        maker.reads("已于 " + at.group(2).strip() + " 由 " + at.group(1) + " 导入过");
    }

    @Test
    @Order(4)
    void theIsoFormIsReadAndRepeatsNothing() {
        bringIn("ISO 20022 camt.053（XML）", "bank-statement.camt053.xml");
        maker.reads("已导入 0 行，其中自动匹配 0 行；147 行此前已导入，未重复。");
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
