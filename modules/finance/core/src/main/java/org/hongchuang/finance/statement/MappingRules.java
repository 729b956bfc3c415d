package org.hongchuang.finance.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongchuang.finance.api.BankMapping;
import org.hongchuang.kernel.error.Rejection;

/** What a mapping must keep to before it is saved. */
final class MappingRules {
    private static final String DELIMITERS = ",;\t|";

    private MappingRules() {}

    static void check(BankMapping mapping) {
        if (mapping.bank().isBlank()
                || mapping.account().isBlank()
                || mapping.dateColumn().isBlank()) {
            throw new Rejection("finance.mapping.incomplete");
        }
        if (mapping.headerLine() < 1 || mapping.headerLine() > 100) {
            throw new Rejection("finance.mapping.header-line");
        }
        if (DELIMITERS.indexOf(mapping.delimiter()) < 0) {
            throw new Rejection("finance.mapping.delimiter");
        }
        boolean signed = mapping.amountColumn() != null;
        boolean neither = mapping.debitColumn() == null && mapping.creditColumn() == null;
        boolean both = mapping.debitColumn() != null && mapping.creditColumn() != null;
        if (!(signed ? neither : both)) {
            throw new Rejection("finance.mapping.amount-columns");
        }
        try {
            Fields.dates(mapping.dateFormat());
        } catch (IllegalArgumentException e) {
            throw new Rejection("finance.mapping.date-format", mapping.dateFormat());
        }
    }

    /** The columns that are mapped. */
    static List<String> columns(BankMapping mapping) {
        return Stream.of(
                        mapping.dateColumn(),
                        mapping.amountColumn(),
                        mapping.debitColumn(),
                        mapping.creditColumn(),
                        mapping.nameColumn(),
                        mapping.accountColumn(),
                        mapping.referenceColumn(),
                        mapping.memoColumn(),
                        mapping.entryColumn(),
                        mapping.balanceColumn())
                .filter(Objects::nonNull)
                .toList();
    }
}
