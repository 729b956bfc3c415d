package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;

/** How the sample bank's CSV file is read. */
final class BankMapping {
    private BankMapping() {}

    static void write(Connection connection, CityPlan plan) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "fin_bank_mapping",
                "public_id, bank, account, charset, delimiter, header_line, date_format, date_column, debit_column,"
                        + " credit_column, name_column, account_column, reference_column, memo_column, entry_column,"
                        + " balance_column, saved_by, saved_at")) {
            rows.add(
                    plan.dice("mapping", 0).id(CityPlan.during(plan.today(), 0)),
                    BankLine.BANK,
                    BankLine.OUR_ACCOUNT,
                    "UTF-8",
                    ",",
                    1,
                    "yyyy-MM-dd",
                    "交易日期",
                    "支出金额",
                    "收入金额",
                    "对方户名",
                    "对方账号",
                    "业务编号",
                    "摘要",
                    "流水号",
                    "余额",
                    Account.maker(0).username(),
                    CityPlan.during(plan.today().minusDays(1), 0));
            rows.end();
        }
    }
}
