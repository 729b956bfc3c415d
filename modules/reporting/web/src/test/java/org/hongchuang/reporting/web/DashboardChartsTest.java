package org.hongchuang.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.reporting.api.BasesOfCounty;
import org.hongchuang.reporting.api.MoneyOfMonth;
import org.hongchuang.reporting.api.MoneyStages;
import org.hongchuang.reporting.api.TargetLine;
import org.junit.jupiter.api.Test;

class DashboardChartsTest {
    private final DashboardCharts charts = new DashboardCharts(Locale.SIMPLIFIED_CHINESE);

    private static JsonObject data(String chart) {
        return Json.createReader(new StringReader(chart)).readObject().getJsonObject("data");
    }

    private static List<BigDecimal> lengths(JsonObject data, int dataset) {
        return data.getJsonArray("datasets").getJsonObject(dataset).getJsonArray("data").stream()
                .map(value -> new BigDecimal(value.toString()))
                .toList();
    }

    private static List<String> names(JsonObject data) {
        return data.getJsonArray("datasets").stream()
                .map(JsonValue::asJsonObject)
                .map(dataset -> dataset.getString("label"))
                .toList();
    }

    private static TargetLine target(Long actual) {
        return new TargetLine(
                "bases", "基地", "Bases", "个", "bases", BigDecimal.valueOf(5), LocalDate.EPOCH, actual, actual, "正文二");
    }

    @Test
    void drawsTargetAndActualInTheOrderOfTheTable() {
        JsonObject data = data(charts.targets(List.of(target(3L))));
        assertThat(names(data)).containsExactly("目标值", "目前实际");
        assertThat(lengths(data, 0)).containsExactly(new BigDecimal("5"));
        assertThat(lengths(data, 1)).containsExactly(new BigDecimal("3"));
    }

    @Test
    void leavesOutWhatIsNotCounted() {
        assertThat(data(charts.targets(List.of(target(null)))).getJsonArray("labels"))
                .isEmpty();
    }

    @Test
    void stacksTheStatesThatOccurInTheOrderOfTheirLife() {
        JsonObject data = data(charts.bases(List.of(
                new BasesOfCounty(null, Map.of(CaseState.NAMED, 2L)),
                new BasesOfCounty("甲县", Map.of(CaseState.DRAFT, 1L)))));
        assertThat(data.getJsonArray("labels").getString(0)).isEqualTo("市总工会直属");
        assertThat(data.getJsonArray("datasets")).hasSize(2);
        assertThat(lengths(data, 0)).containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(lengths(data, 1)).containsExactly(BigDecimal.valueOf(2), BigDecimal.ZERO);
    }

    @Test
    void writesTheAmountsOfTheTableExactly() {
        MoneyStages money = new MoneyStages(
                Money.of("90071992547409.93"), Money.of("0.10"), Money.ZERO, Money.of("0.30"), Money.ZERO);
        JsonObject data = data(charts.moneyByMonth(List.of(new MoneyOfMonth(YearMonth.of(2026, 11), money))));
        assertThat(data.getJsonArray("labels").getString(0)).isEqualTo("2026-11");
        assertThat(names(data)).containsExactly("应补", "已制单", "已审批", "已支付", "退回");
        assertThat(lengths(data, 0)).containsExactly(new BigDecimal("90071992547409.93"));
        assertThat(lengths(data, 3)).containsExactly(new BigDecimal("0.30"));
    }

    @Test
    void aNameCannotEndTheScriptItStandsIn() {
        String chart = charts.bases(List.of(new BasesOfCounty("</script><b>", Map.of(CaseState.NAMED, 1L))));
        assertThat(chart).doesNotContain("<");
        assertThat(data(chart).getJsonArray("labels").getString(0)).isEqualTo("</script><b>");
    }
}
