package org.hongchuang.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page on which a base fills in its application: annex 1, tables 1 to 3. */
final class ApplicationForm {
    private static final String CREDIT_CODE = "91360103X00000000A";

    private final Visitor visitor;

    ApplicationForm(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Every field the form has, by its label, with what the sample base answers. */
    static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("基地名称 *", "南昌象湖精工职工创新基地（示例）");
        answers.put("统一社会信用代码 *", CREDIT_CODE);
        answers.put("收款单位 *", "南昌象湖精工孵化管理有限公司（示例）");
        answers.put("收款账号 *", "3607000000000000001");
        answers.put("开户银行 *", "示例银行西湖区支行");
        answers.put("申请单位 *", "南昌象湖精工孵化管理有限公司（示例）");
        answers.put("申请日期 *", "2026-03-02");
        answers.put("地址 *", "南昌市西湖区示例路 𠮷 88 号");
        answers.put("成立时间 *", "2021-05-18");
        answers.put("法人代表 *", "熊志远");
        answers.put("法人代表电话 *", "0791-80000001");
        answers.put("工会联系人 *", "万小芳");
        answers.put("工会联系人电话 *", "0791-80000002");
        answers.put("服务管理机构名称 *", "象湖精工创业服务中心");
        answers.put("工作人员数（人） *", "12");
        answers.put("基础设施及上年度投资 *", "办公楼三层、公共会议室、路演厅；上年度投资 150 万元。");
        answers.put("建筑面积（平方米） *", "2600");
        answers.put("累计投资（万元） *", "820.5");
        answers.put("职工服务场所面积（平方米） *", "320");
        answers.put("工会服务主要功能 *", "法律援助、技能培训、职工书屋、心理咨询。");
        answers.put("工会贷款单位数（户） *", "11");
        answers.put("累计贷款（万元） *", "330");
        answers.put("可容纳实体数（户） *", "40");
        answers.put("已入驻实体数（户） *", "24");
        answers.put("入驻实体中本地户籍（户） *", "20");
        answers.put("签订协议数（户） *", "24");
        answers.put("正常经营六个月以上实体数（户） *", "20");
        answers.put("上年度营业总收入（万元） *", "3600");
        answers.put("安置就业人数（人） *", "260");
        answers.put("就业中本地户籍（人） *", "210");
        answers.put("签订劳动合同的实体数（户） *", "22");
        answers.put("基地工会联合会名称 *", "象湖精工基地工会联合会");
        answers.put("上级工会 *", "西湖区总工会");
        answers.put("独立基层工会数（个） *", "4");
        answers.put("覆盖企业数（家） *", "24");
        answers.put("职工总数（人） *", "260");
        answers.put("会员总数（人） *", "248");
        answers.put("工会主席姓名 *", "万小芳");
        answers.put("主席是否专职 *", "是");
        answers.put("是否参加上岗培训 *", "是");
        answers.put("是否取得法人证书 *", "是");
        answers.put("是否建立服务站点 *", "是");
        answers.put("是否落实“五个一” *", "是");
        answers.put("办理职工卡企业数（家） *", "22");
        answers.put("累计办卡数（张） *", "231");
        answers.put("签订劳动合同人数（人） *", "255");
        answers.put("劳动合同签订率（%） *", "98.1");
        answers.put("签订集体合同企业数（家） *", "18");
        answers.put("建立工资协商制度企业数（家） *", "16");
        answers.put("曾获荣誉", "2025 年区级“工人先锋号”。");
        return answers;
    }

    void fill(Map<String, String> answers) {
        answers.forEach(this::answer);
    }

    void answer(String label, String value) {
        Locator field = field(label);
        if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
        field.blur();
    }

    Locator field(String label) {
        return visitor.page()
                .locator("[id='application']")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** All the fields a person can fill in, so that a test can tell that it forgot none. */
    Locator fields() {
        return visitor.page().locator("[id='application'] .ui-inputfield:visible:not(.ui-selectonemenu *)");
    }

    void reads(String label, String value) {
        assertThat(field(label)).hasValue(value);
    }

    /** Mark and words of a condition, as they stand now beside the form. */
    void condition(String name, String verdict) {
        assertThat(visitor.page()
                        .locator("[id='conditions'] tr")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first())
                .containsText(verdict, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    void importRoster(Path file) {
        visitor.page().locator("[id='roster'] input[type=file]").setInputFiles(file);
        visitor.button("导入花名册").click();
    }

    /** The file as one of the materials the policy asks for, by its name in the list. */
    void attachAs(String material, Path file) {
        visitor.page().locator("[id='evidence:material']").selectOption(material);
        attach(file);
        assertThat(visitor.page()
                        .locator("[id='evidence'] tr")
                        .filter(new Locator.FilterOptions().setHasText(material))
                        .first())
                .containsText("已上传");
    }

    void attach(Path file) {
        visitor.page().locator("[id='evidence'] input[type=file]").setInputFiles(file);
        visitor.button("上传材料").click();
    }
}
