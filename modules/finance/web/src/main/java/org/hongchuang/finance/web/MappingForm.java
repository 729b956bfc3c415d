package org.hongchuang.finance.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.finance.api.BatchCharset;
import org.jspecify.annotations.Nullable;

/** A mapping while it is being edited. */
public class MappingForm implements Serializable {
    /** What can be mapped, in the order of the form; each is part of the key of its label. */
    static final List<String> KINDS =
            List.of("date", "amount", "debit", "credit", "name", "account", "reference", "memo", "entry", "balance");

    @Serial
    private static final long serialVersionUID = 1L;

    private String account = "";
    private BatchCharset charset = BatchCharset.GB18030;
    private String delimiter = ",";
    private int headerLine = 1;
    private String dateFormat = "yyyy-MM-dd";
    private final Map<String, @Nullable String> columns = new HashMap<>();

    void show(BankMapping mapping) {
        account = mapping.account();
        charset = mapping.charset();
        delimiter = String.valueOf(mapping.delimiter());
        headerLine = mapping.headerLine();
        dateFormat = mapping.dateFormat();
        columns.put("date", mapping.dateColumn());
        columns.put("amount", mapping.amountColumn());
        columns.put("debit", mapping.debitColumn());
        columns.put("credit", mapping.creditColumn());
        columns.put("name", mapping.nameColumn());
        columns.put("account", mapping.accountColumn());
        columns.put("reference", mapping.referenceColumn());
        columns.put("memo", mapping.memoColumn());
        columns.put("entry", mapping.entryColumn());
        columns.put("balance", mapping.balanceColumn());
    }

    BankMapping mapping(String bank) {
        return new BankMapping(
                bank,
                account,
                charset,
                delimiterCharacter(),
                headerLine,
                dateFormat,
                Objects.requireNonNullElse(column("date"), ""),
                column("amount"),
                column("debit"),
                column("credit"),
                column("name"),
                column("account"),
                column("reference"),
                column("memo"),
                column("entry"),
                column("balance"));
    }

    char delimiterCharacter() {
        return delimiter.isEmpty() ? ',' : delimiter.charAt(0);
    }

    private @Nullable String column(String kind) {
        String name = columns.get(kind);
        return name == null || name.isBlank() ? null : name;
    }

    public Map<String, @Nullable String> getColumns() {
        return columns;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account.strip();
    }

    public BatchCharset getCharset() {
        return charset;
    }

    public void setCharset(BatchCharset charset) {
        this.charset = charset;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(@Nullable String delimiter) {
        this.delimiter = delimiter == null ? "," : delimiter;
    }

    public int getHeaderLine() {
        return headerLine;
    }

    public void setHeaderLine(int headerLine) {
        this.headerLine = headerLine;
    }

    public String getDateFormat() {
        return dateFormat;
    }

    public void setDateFormat(@Nullable String dateFormat) {
        this.dateFormat = dateFormat == null ? "" : dateFormat.strip();
    }
}
