package org.hongchuang.accreditation.api;

/** What a receipt was made for. */
public enum ReceiptPurpose {
    NIGHTLY,
    NAMING,
    RESULT
}
