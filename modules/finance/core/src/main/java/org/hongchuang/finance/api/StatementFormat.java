package org.hongchuang.finance.api;

/** The file formats of bank statements. */
public enum StatementFormat {
    /** Text with columns, read by the mapping saved for the bank. */
    CSV,
    /** ISO 20022 camt.053, bank to customer statement. */
    CAMT053
}
