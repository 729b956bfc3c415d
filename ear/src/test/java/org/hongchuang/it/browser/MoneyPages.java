package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.hongchuang.it.Server;

/**
 * The pages from an entitlement to the bank's file, in the life of a base.
 *
 * @param base that was named
 */
record MoneyPages(Browser browser, String base) {
    private static final String PAYEE = "南昌象湖精工孵化管理有限公司（示例）";
    private static final String ORDER = "/app/finance/order.xhtml?id=";

    void theEntitlementSaysWhy() {
        try (Visitor maker = Visitor.signedIn(browser, "maker1")) {
            maker.open("/app/finance/entitlements.xhtml");
            maker.page().getByLabel("基地或收款人").fill(base);
            maker.button("查找").click();
            assertThat(maker.rows()).hasCount(1);
            assertThat(maker.rows()).containsText("一次性政策补贴");
            assertThat(maker.rows()).containsText("附件1 二（二）1");
            assertThat(maker.rows()).containsText("200,000.00");
            assertThat(maker.rows()).containsText("待制单");
            maker.findsThePageAccessible();
            maker.picture("entitlements");

            maker.rows().getByText("为什么？").click();
            assertThat(maker.heading()).hasText("计算凭据");
            maker.reads("nanchang-bases@2019-06-20");
            maker.reads("洪工发〔2019〕5号");
            maker.reads("重算结果与保存时一致");
            assertThat(maker.line("采用的数据", "建筑面积")).containsText("2600 平方米");
            assertThat(maker.line("认定条件", "场地规模")).containsText("附件1 一（三）1");
            assertThat(maker.line("认定条件", "贷款企业10家")).containsText("11");
            assertThat(maker.line("补贴", "一次性政策补贴")).containsText("200,000.00");
            assertThat(maker.line("补贴", "一次性政策补贴")).containsText("附件1 二（二）1");
            for (Locator row :
                    maker.page().locator("#receipt-eligibility tbody tr").all()) {
                assertThat(row).containsText("附件");
            }
            maker.findsThePageAccessible();
            maker.picture("receipt");
            maker.sawNoErrorsOnTheConsole();
        }
    }

    /** The number of the order. */
    String anOrderIsMadeCheckedAndApprovedByThree() {
        String orderId;
        String orderNumber;
        try (Visitor maker = Visitor.signedIn(browser, "maker1")) {
            maker.open("/app/finance/entitlements.xhtml");
            maker.page().getByLabel("基地或收款人").fill(base);
            maker.button("查找").click();
            assertThat(maker.rows()).hasCount(1);
            maker.button("制单").click();
            maker.reads("已制单：HC");
            Locator made = maker.rows().getByText(Pattern.compile("HC\\d{12}"));
            orderNumber = made.innerText();
            made.click();
            orderId = maker.page().url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
            maker.reads("贰拾万元整");
            assertThat(maker.button("复核")).hasCount(0);
            assertThat(maker.button("审批")).hasCount(0);
            maker.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.post("maker1", "/api/payment-orders/" + orderId + "/check", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Server.post("approver1", "/api/payment-orders/" + orderId + "/approve", "")
                        .statusCode())
                .isEqualTo(409);
        try (Visitor checker = Visitor.signedIn(browser, "checker1")) {
            checker.open("/app/finance/orders.xhtml?state=MADE");
            checker.reads(orderNumber);
            checker.findsThePageAccessible();
            checker.picture("orders");
            checker.open(ORDER + orderId);
            checker.button("复核").click();
            checker.reads("待审批");
            assertThat(checker.button("复核")).hasCount(0);
            assertThat(checker.button("审批")).hasCount(0);
            checker.sawNoErrorsOnTheConsole();
        }
        assertThat(Server.post("checker1", "/api/payment-orders/" + orderId + "/approve", "")
                        .statusCode())
                .isEqualTo(403);
        try (Visitor approver = Visitor.signedIn(browser, "approver1")) {
            approver.open(ORDER + orderId);
            approver.button("审批").click();
            approver.reads("待导出");
            approver.findsThePageAccessible();
            approver.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            approver.reads("人民币（大写）");
            approver.reads("贰拾万元整");
            assertThat(approver.page().locator(".fin-voucher")).isVisible();
            assertThat(approver.button("打印")).isHidden();
            assertThat(approver.heading()).isHidden();
            approver.picture("voucher");
            approver.sawNoErrorsOnTheConsole();
        }
        return orderNumber;
    }

    void theBatchIsTheFileTheBankTakes(String orderNumber) throws IOException {
        try (Visitor maker = Visitor.signedIn(browser, "maker1")) {
            maker.open("/app/finance/batches.xhtml");
            maker.findsThePageAccessible();
            maker.button("生成批次文件").click();
            maker.reads("已生成");
            Locator newest = maker.rows().first();
            assertThat(newest).containsText("程晓东");
            assertThat(maker.button("生成批次文件")).isEnabled();
            maker.picture("batches");
            Download file = maker.page()
                    .waitForDownload(() -> newest.getByRole(AriaRole.BUTTON).click());
            String text = Files.readString(file.path(), Charset.forName("GB18030"));
            assertThat(text).startsWith("序号,凭证号,收款人户名,收款人账号,收款人开户行,金额,附言\r\n");
            assertThat(text).contains(orderNumber + "," + PAYEE + ",3607000000000000001,示例银行西湖区支行,200000.00,");
            assertThat(text).contains("\r\n合计,");
            maker.sawNoErrorsOnTheConsole();
        }
        try (Visitor auditor = Visitor.signedIn(browser, "auditor1")) {
            auditor.open("/app/finance/orders.xhtml?state=EXPORTED");
            auditor.link(orderNumber).click();
            auditor.reads("待回单");
            auditor.findsThePageAccessible();
            auditor.link("为什么？").click();
            assertThat(auditor.heading()).hasText("计算凭据");
        }
    }
}
