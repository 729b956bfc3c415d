package org.hongchuang.finance.statement;

import static org.hongchuang.finance.store.Columns.textOrNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.id.PublicId;

/** The saved mappings, one per bank. */
@ApplicationScoped
class Mappings {
    private static final String COLUMNS = "account, charset, delimiter, header_line, date_format, date_column,"
            + " amount_column, debit_column, credit_column, name_column, account_column, reference_column,"
            + " memo_column, entry_column, balance_column";

    @Inject
    Database database;

    List<BankMapping> all() {
        return database.list("select bank, " + COLUMNS + " from fin_bank_mapping order by bank", Mappings::mapping);
    }

    Optional<BankMapping> find(String bank) {
        return database.first(
                "select bank, " + COLUMNS + " from fin_bank_mapping where bank = ?", Mappings::mapping, bank);
    }

    void save(BankMapping mapping, String by, Instant at) {
        database.update(
                "insert into fin_bank_mapping (" + COLUMNS + ", public_id, bank, saved_by, saved_at) values (?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on"
                        + " conflict"
                        + " (bank)"
                        + " do update"
                        + " set (" + COLUMNS + ", saved_by, saved_at, version) = (excluded."
                        + COLUMNS.replace(", ", ", excluded.")
                        + ", excluded.saved_by, excluded.saved_at, fin_bank_mapping.version + 1)",
                mapping.account(),
                mapping.charset().standardName(),
                mapping.delimiter(),
                mapping.headerLine(),
                mapping.dateFormat(),
                mapping.dateColumn(),
                mapping.amountColumn(),
                mapping.debitColumn(),
                mapping.creditColumn(),
                mapping.nameColumn(),
                mapping.accountColumn(),
                mapping.referenceColumn(),
                mapping.memoColumn(),
                mapping.entryColumn(),
                mapping.balanceColumn(),
                PublicId.next(),
                mapping.bank(),
                by,
                at);
    }

    private static BankMapping mapping(ResultSet row) throws SQLException {
        return new BankMapping(
                row.getString("bank"),
                row.getString("account"),
                BatchCharset.of(row.getString("charset")),
                row.getString("delimiter").charAt(0),
                row.getInt("header_line"),
                row.getString("date_format"),
                row.getString("date_column"),
                textOrNull(row, "amount_column"),
                textOrNull(row, "debit_column"),
                textOrNull(row, "credit_column"),
                textOrNull(row, "name_column"),
                textOrNull(row, "account_column"),
                textOrNull(row, "reference_column"),
                textOrNull(row, "memo_column"),
                textOrNull(row, "entry_column"),
                textOrNull(row, "balance_column"));
    }
}
