package org.hongchuang.sandbox.city;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files for trying out what takes files: rosters, evidence, the bank's statement. */
final class SampleFiles {
    static final String ROSTER = "roster.xlsx";
    static final String BROKEN_ROSTER = "roster-broken.xlsx";
    static final String EVIDENCE = "evidence.pdf";
    static final String CSV = "bank-statement.csv";
    static final String CAMT = "bank-statement.camt053.xml";

    private static final int RESIDENTS = 24;
    private static final int WORKERS = 260;

    private final CityPlan plan;
    private final Path folder;

    SampleFiles(CityPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    void write(List<BankLine> statement) throws IOException {
        Files.createDirectories(folder);
        StatementFiles files = new StatementFiles(statement, plan.today().minusDays(1));
        Files.writeString(folder.resolve(CSV), files.csv());
        Files.writeString(folder.resolve(CAMT), files.camt053());
        Files.write(folder.resolve(EVIDENCE), Pdf.page("SAMPLE - evidence", "Made up for trying things out."));
        List<Rosters.Resident> roster =
                Rosters.roster(plan.dice("sample", 0), "西湖区", RESIDENTS, WORKERS, RESIDENTS * 4 / 5, plan.today());
        try (OutputStream file = Files.newOutputStream(folder.resolve(ROSTER))) {
            RosterWorkbook.good(file, roster);
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve(BROKEN_ROSTER))) {
            RosterWorkbook.broken(file, roster);
        }
        Files.writeString(folder.resolve("README.txt"), readme());
    }

    private String readme() {
        return """
                示例文件，内容纯属虚构。 Sample files; everything in them is made up.

                %s            花名册，可导入（applicant1 的基地） a roster that can be imported
                %s     花名册，每类错误各一处，不会导入 a roster with a mistake of each kind
                %s          佐证材料 a file of evidence
                %s    %s账户 %s 的对账单，列映射已保存 the bank's statement, its columns are known
                %s  同一对账单，ISO 20022 格式 the same statement in the ISO form

                applicant1 的基地可填写 for the base of applicant1:
                统一社会信用代码 credit code %s
                收款账号 account 3607000000000000001  开户行 bank 示例银行西湖区支行
                """.formatted(
                ROSTER, BROKEN_ROSTER, EVIDENCE, CSV, BankLine.BANK, BankLine.OUR_ACCOUNT, CAMT, newcomersCode());
    }

    static String newcomersCode() {
        return CreditCode.of("360103", 0);
    }
}
