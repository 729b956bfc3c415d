package org.hongchuang.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.api.Answer.having;
import static org.hongchuang.it.api.Answer.json;
import static org.hongchuang.it.api.Answer.list;
import static org.hongchuang.it.api.Answer.objects;
import static org.hongchuang.it.api.Answer.problem;
import static org.hongchuang.it.api.Answer.rows;
import static org.hongchuang.it.api.Answer.text;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hongchuang.it.Server;
import org.hongchuang.it.ServerLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people hand in: the answer names place and remedy, nothing is half done, and the log stays quiet. */
class BadInputIT {
    /** A rare character beyond the basic plane, one within, and an emoji. */
    private static final String RARE = "𠮷野家㐂😀";

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OLD_XLS = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static ServerLog log;
    private static String roster;

    @BeforeAll
    static void begin() {
        Server.awaitSampleCity();
        log = ServerLog.fromNow();
        roster = "/api/cases/"
                + text(rows(Server.get("applicant3", "/api/cases")).get(0), "id") + "/roster";
    }

    @AfterAll
    static void theLogHasNoStackTraceForAUsersMistake() {
        assertThat(log.faults()).isEmpty();
    }

    static Stream<Arguments> wrongSheets() {
        byte[] good = Sheets.roster("甲", "乙");
        return Stream.of(
                Arguments.of("a PDF", PDF, "not-xlsx", "另存为 .xlsx"),
                Arguments.of("an old .xls", OLD_XLS, "not-xlsx", "另存为 .xlsx"),
                Arguments.of("a CSV", "企业,电话\r\n甲,1".getBytes(StandardCharsets.UTF_8), "not-xlsx", "另存为 .xlsx"),
                Arguments.of("an empty file", new byte[0], "not-xlsx", "另存为 .xlsx"),
                Arguments.of("half a file", Arrays.copyOf(good, good.length / 2), "damaged", "重新另存为"),
                Arguments.of("an entity in the sheet", Sheets.withEntity(), "damaged", "重新另存为"),
                Arguments.of("a zip bomb", Sheets.bomb(), "swells", "模板"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSheets")
    void aFileThatIsNoSheetIsRefused(String what, byte[] file, String code, String remedy) {
        for (String place : List.of(roster, "/api/figures/2025", "/api/figures/2025/imports")) {
            String before = Server.get("applicant3", roster).body();
            JsonObject refusal = problem(Server.upload("applicant3", place, "名册.xlsx", file), 422);
            assertThat(text(refusal, "code")).isEqualTo("accreditation.sheet." + code);
            assertThat(text(refusal, "detail")).contains("名册.xlsx").contains(remedy);
            assertThat(Server.get("applicant3", roster).body()).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoPhotoIsRefused() {
        String id = text(rows(Server.get("office1", "/api/cases")).get(0), "id");
        String place = "/api/cases/" + id + "/visits/" + id + "/photos";
        byte[] torn = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, (byte) 0xff, (byte) 0xd9};
        byte[] twofold = "\u0089PNG\r\n\u001a\n%PDF-1.7 IEND".getBytes(StandardCharsets.ISO_8859_1);
        for (Arguments wrong : List.of(
                Arguments.of(PDF, "format"), Arguments.of(torn, "damaged"), Arguments.of(twofold, "disguised"))) {
            byte[] file = (byte[]) wrong.get()[0];
            JsonObject refusal =
                    problem(Server.upload("office1", place, "照片.jpg", file, "caption", "大厅", "takenBy", "王五"), 422);
            assertThat(text(refusal, "code")).isEqualTo("accreditation.photo." + wrong.get()[1]);
            assertThat(text(refusal, "detail")).contains("照片.jpg").contains("没有保存");
        }
        assertThat(list(Server.get("office1", "/api/cases/" + id + "/photos"))).isEmpty();
    }

    @Test
    void aMissingColumnIsNamed() {
        byte[] file = Sheets.xlsx(List.of("入驻企业或个体工商户", "联系人", "职工数", "入驻时间"), sheet -> sheet.value(1, 0, "甲"));
        JsonObject refusal = problem(Server.upload("applicant3", roster, "名册.xlsx", file), 422);
        assertThat(text(refusal, "detail")).contains("缺少列").contains("电话").contains("模板");
        byte[] figures = Sheets.xlsx(List.of("基地名称", "成功企业纳税额（万元）"), sheet -> sheet.value(1, 0, "甲"));
        assertThat(text(problem(Server.upload("office1", "/api/figures/2025", "数据.xlsx", figures), 422), "detail"))
                .contains("统一社会信用代码");
        byte[] strange = Sheets.xlsx(List.of("统一社会信用代码", "天气"), sheet -> sheet.value(1, 0, "甲"));
        assertThat(text(problem(Server.upload("office1", "/api/figures/2025", "数据.xlsx", strange), 422), "detail"))
                .contains("天气")
                .contains("模板");
    }

    @Test
    void wrongCellsAreListedWithRowAndColumnAndNothingIsImported() {
        byte[] file = Sheets.xlsx(Sheets.ROSTER, sheet -> {
            Sheets.resident(sheet, 1, "甲", "张三");
            Sheets.resident(sheet, 2, "乙", "李四");
            sheet.formula(2, 3, "1+1");
            Sheets.resident(sheet, 3, "甲", "王五");
            sheet.value(3, 3, "若干");
            sheet.value(3, 4, "2025-02-31");
        });
        String before = Server.get("applicant3", roster).body();
        JsonObject refusal = problem(Server.upload("applicant3", roster, "名册.xlsx", file), 422);
        assertThat(text(refusal, "detail")).contains("名册.xlsx").contains("4 处");
        assertThat(objects(refusal.getAsJsonArray("errors")))
                .extracting(error ->
                        error.get("row").getAsInt() + " " + text(error, "column") + " " + text(error, "detail"))
                .containsExactlyInAnyOrder(
                        "3 职工数 不能用公式，请填写值", "4 入驻企业或个体工商户 与前面的行重复", "4 职工数 应为非负整数，如 12", "4 入驻时间 应为日期，如 2025-03-01");
        assertThat(Server.get("applicant3", roster).body()).isEqualTo(before);
    }

    @Test
    void aFormulaAmongFiguresIsRefused() {
        String code = text(rows(Server.get("applicant5", "/api/cases")).get(0), "creditCode");
        byte[] file = Sheets.xlsx(List.of("统一社会信用代码", "成功企业纳税额（万元）"), sheet -> {
            sheet.value(1, 0, code);
            sheet.formula(1, 1, "100+1");
            sheet.value(2, 0, "91360100X00000000X");
            sheet.value(2, 1, 5);
        });
        JsonObject refusal = problem(Server.upload("office1", "/api/figures/2025", "数据.xlsx", file), 422);
        assertThat(objects(refusal.getAsJsonArray("errors")))
                .extracting(error -> error.get("row").getAsInt() + " " + text(error, "detail"))
                .contains("2 不能用公式，请填写值", "3 没有这个信用代码的基地，或不在您的管辖范围");
    }

    @Test
    void oneRowMoreThanAHundredThousandIsRefused() {
        String before = Server.get("applicant3", roster).body();
        JsonObject refusal = problem(Server.upload("applicant3", roster, "名册.xlsx", Sheets.rosterOf(100_001)), 422);
        assertThat(text(refusal, "code")).isEqualTo("accreditation.sheet.too-many-rows");
        assertThat(text(refusal, "detail")).contains("100,000 行").contains("拆分");
        assertThat(Server.get("applicant3", roster).body()).isEqualTo(before);
    }

    @Test
    void anUploadWithoutAFileIsRefused() {
        HttpResponse<String> empty = Server.send(Server.request("applicant3", roster)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n")));
        assertThat(text(problem(empty, 422), "detail")).contains("file");
        HttpResponse<String> unbounded = Server.send(Server.request("applicant3", roster)
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x")));
        assertThat(unbounded.statusCode()).as(unbounded.body()).isBetween(400, 422);
        problem(unbounded, unbounded.statusCode());
        problem(Server.post("applicant3", roster, "{}"), 415);
        assertThat(text(problem(Server.upload("maker1", "/api/bank-statements", "a.xml", PDF), 422), "detail"))
                .contains("format");
    }

    static Stream<Arguments> wrongStatements() {
        Camt camt = Camt.fresh("甲", "乙");
        String entity = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Document [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Camt laughing = new Camt(camt.account(), camt.reference(), "&a11;", "乙");
        Camt curious = new Camt(camt.account(), camt.reference(), "&x;", "乙");
        byte[] good = camt.xml();
        return Stream.of(
                Arguments.of("a file of the server", curious.xml(entity), "document-type", "camt.053"),
                Arguments.of(
                        "a billion laughs", laughing.xml(laughs.append("]>").toString()), "document-type", "camt.053"),
                Arguments.of(
                        "an unused document type",
                        camt.xml("<!DOCTYPE Document SYSTEM \"http://127.0.0.1:9/x\">"),
                        "document-type",
                        "camt.053"),
                Arguments.of("half a file", Arrays.copyOf(good, good.length / 2), "not-xml", "重新导出"),
                Arguments.of("a PDF", PDF, "not-xml", "重新导出"),
                Arguments.of("another document", "<a/>".getBytes(StandardCharsets.UTF_8), "not-camt053", "格式"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongStatements")
    void aBrokenOrHostileStatementIsRefused(String what, byte[] file, String code, String remedy) {
        String before = Server.get("maker1", "/api/bank-statements").body();
        JsonObject refusal = problem(statement("对账单.xml", file, "CAMT053"), 422);
        assertThat(text(refusal, "code")).isEqualTo("finance.statement." + code);
        assertThat(text(refusal, "detail")).contains(remedy).doesNotContain("root:");
        assertThat(Server.get("maker1", "/api/bank-statements").body()).isEqualTo(before);
    }

    @Test
    void aCsvThatIsNoneIsRefused() {
        HttpResponse<String> binary = statement("对账单.csv", OLD_XLS, "CSV");
        assertThat(text(problem(binary, 422), "detail")).matches(".*\\p{IsHan}.*");
        HttpResponse<String> unknown = statement("对账单.csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "CSV");
        assertThat(text(problem(unknown, 422), "detail")).contains("映射");
    }

    private static HttpResponse<String> statement(String name, byte[] file, String format) {
        return Server.upload("maker1", "/api/bank-statements", name, file, "bank", "示例银行", "format", format);
    }

    @Test
    void aStatementSentTwiceIsNotImportedTwice() {
        byte[] file = Camt.fresh("甲", "乙").xml();
        assertThat(statement("一.xml", file, "CAMT053").statusCode()).isEqualTo(201);
        JsonObject refusal = problem(statement("二.xml", file, "CAMT053"), 422);
        assertThat(text(refusal, "code")).isEqualTo("finance.statement.imported-before");
        assertThat(text(refusal, "detail")).contains("二.xml").contains("一.xml");
    }

    @Test
    void aHugeUploadIsRefusedBeforeItIsSent() throws Exception {
        for (String path : List.of(roster, "/api/bank-statements", "/login.xhtml")) {
            HugeUpload.Outcome classic = HugeUpload.overHttp1(path);
            assertThat(classic.status()).as("HTTP/1.1 " + path).isEqualTo(413);
            assertThat(classic.sent()).isLessThan(HugeUpload.MOST_SENT);
        }
    }

    @Test
    void aHugeUploadThatDoesNotSayItsLengthIsCutOff() throws Exception {
        HugeUpload.Outcome outcome = HugeUpload.unannounced(roster);
        assertThat(outcome.status()).isEqualTo(413);
        assertThat(outcome.body()).contains("portal.request-too-large").contains("20 MB");
    }

    @Test
    void rareCharactersAndEmojiComeBackAsTheyWentIn() {
        List<JsonObject> before = rows(Server.get("applicant3", roster + "?size=500"));
        HttpResponse<String> imported =
                Server.upload("applicant3", roster, RARE + ".xlsx", Sheets.roster(RARE + "有限公司", "乙"));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        assertThat(text(rows(Server.get("applicant3", roster)).get(0), "name")).isEqualTo(RARE + "有限公司");
        byte[] old = Sheets.xlsx(Sheets.ROSTER, sheet -> {
            for (int i = 0; i < before.size(); i++) {
                JsonObject row = before.get(i);
                sheet.value(i + 1, 0, text(row, "name"));
                sheet.value(i + 1, 1, text(row, "contact"));
                sheet.value(i + 1, 2, text(row, "phone"));
                sheet.value(i + 1, 3, row.get("employees").getAsInt());
                sheet.value(i + 1, 4, text(row, "joinedOn"));
            }
        });
        assertThat(Server.upload("applicant3", roster, "名册.xlsx", old).statusCode())
                .isEqualTo(200);
        assertThat(rows(Server.get("applicant3", roster + "?size=500"))).isEqualTo(before);
    }

    @Test
    void groundsKeepRareCharacters() {
        for (String officer :
                List.of("county-xihu", "county-donghu", "county-qingshanhu", "county-nanchangxian", "zone-gaoxin")) {
            List<JsonObject> waiting = rows(Server.get(officer, "/api/cases?state=SUBMITTED"));
            if (!waiting.isEmpty()) {
                String place = "/api/cases/" + text(waiting.get(waiting.size() - 1), "id");
                String body = "{\"grounds\": \"法定代表人姓名" + RARE + "与执照不符\"}";
                HttpResponse<String> returned = Server.post(officer, place + "/commands/return", body);
                assertThat(returned.statusCode()).as(returned.body()).isEqualTo(200);
                List<JsonObject> steps = objects(list(Server.get(officer, place + "/history")));
                assertThat(text(steps.get(steps.size() - 1), "grounds")).isEqualTo("法定代表人姓名" + RARE + "与执照不符");
                return;
            }
        }
        throw new AssertionError("No county has a case to return");
    }

    @Test
    void statementsKeepRareCharacters() {
        HttpResponse<String> imported =
                statement(RARE + ".xml", Camt.fresh(RARE + "商店", RARE + "货款").xml(), "CAMT053");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        String id = text(json(imported), "statement");
        JsonObject stored = rows(Server.get("auditor1", "/api/bank-statements?size=500")).stream()
                .filter(having("id", id))
                .findFirst()
                .orElseThrow();
        assertThat(text(stored, "fileName")).isEqualTo(RARE + ".xml");
    }

    @Test
    void jsonThatIsNoneIsRefusedWithItsPlace() {
        String figures = roster.replace("/roster", "/figures/2025");
        for (String wrong : List.of("", "[]", "{\"tax\":", "\"\\ud800\"", "nul")) {
            HttpResponse<String> answer = Server.put("office1", figures, wrong);
            assertThat(answer.statusCode()).as(wrong + " → " + answer.body()).isIn(400, 422);
            assertThat(text(problem(answer, answer.statusCode()), "detail")).matches(".*\\p{IsHan}.*");
        }
        for (String wrong : List.of(
                "{\"tax\": 1e999999999}", "{\"tax\": {\"a\": 1}}", "{\"tax\": \"1\\u00002\"}", "{\"𠮷😀\": 1}")) {
            HttpResponse<String> answer = Server.put("office1", figures, wrong);
            assertThat(answer.statusCode()).as(wrong + " → " + answer.body()).isIn(400, 422);
        }
    }

    @Test
    void aMeasureOrMeetingThatMakesNoSenseIsRefused() {
        String caseId = text(
                rows(Server.get("office1", "/api/cases?state=NAMED&size=1")).get(0), "id");
        String begun = "{\"caseId\": \"" + caseId + "\", ";
        for (String wrong : List.of(
                "{}",
                begun + "\"grounds\": \"无依据\"}",
                begun + "\"rule\": \"no_such\", \"grounds\": \"甲\"}",
                begun + "\"rule\": \"unlawful_operation\"}",
                begun + "\"kind\": \"HANG\", \"grounds\": \"甲\"}",
                begun + "\"kind\": \"RECOVER\", \"cite\": \"第八条\", \"amount\": -1, \"grounds\": \"甲\"}",
                begun + "\"kind\": \"WITHDRAW\", \"cite\": \"第八条\", \"grounds\": \"甲\"}")) {
            JsonObject refusal = problem(Server.post("office1", "/api/measures", wrong), 422);
            assertThat(text(refusal, "detail")).as(wrong).matches(".*\\p{IsHan}.*");
        }
        problem(Server.get("office1", "/api/measures?state=NONE"), 422);
        problem(Server.get("office1", "/api/bans/standing?creditCode=1&on=tomorrow"), 422);
        assertThat(Server.get("office1", "/api/bans?text=%25_%5C").statusCode()).isEqualTo(200);
        String[] day = {"metOn", "2026-02-30", "notifiedOn", "2026-03-01", "minutesNo", "1", "approve", caseId};
        problem(Server.upload("recorder1", "/api/meetings", "纪要.pdf", PDF, day), 422);
        problem(Server.upload("recorder1", "/api/meetings", "纪要.pdf", PDF, "id", "1"), 422);
        problem(Server.upload("recorder1", "/api/meetings", "纪要.pdf", PDF, "approve", "1"), 422);
    }

    @Test
    void manyCasesAtOnceThatMakeNoSenseAreRefusedOneByOne() {
        String moves = "/api/bulk-moves/commands/";
        String unknown = "{\"cases\": [{\"id\": \"01935c5e-7a00-7000-8000-000000000041\"}]}";
        for (String wrong : List.of("{}", "{\"cases\": []}", "{\"cases\": [null]}", unknown)) {
            problem(Server.post("office1", moves + "verify", wrong), 422);
        }
        problem(Server.post("office1", moves + "approve/preview", unknown), 422);
        problem(Server.post("office1", moves + "vanish/preview", unknown), 404);
        List<JsonObject> lines = objects(list(Server.post("office1", moves + "verify/preview", unknown)));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(text(line, "code")).isEqualTo("kernel.not-found");
            assertThat(text(line, "detail")).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void addressesThatLeadNowhereAreNotFoundAndFindNothing() {
        for (String path : List.of(
                "/api/cases?first=-5&size=999999", "/api/cases?text=%27%22%3B--&state=NAMED", "/api/cases?text=%00")) {
            HttpResponse<String> answer = Server.get("office1", path);
            assertThat(answer.statusCode()).as(path + " → " + answer.body()).isIn(200, 400, 422);
        }
        for (String path : List.of("/api/cases?first=abc", "/api/cases/%00", "/api/cases/" + "a".repeat(3000))) {

            HttpResponse<String> answer = Server.get("office1", path);
            assertThat(answer.statusCode()).as(path + " → " + answer.body()).isBetween(400, 414);
        }
        problem(Server.get("office1", "/api/cases?state=NONE"), 422);
        problem(Server.get("office1", "/api/cases?sort=luck"), 422);
        problem(Server.get("office1", "/api/cases?first=10000"), 422);
        problem(Server.get("office1", "/api/cases/export?state=NONE"), 422);
    }
}
