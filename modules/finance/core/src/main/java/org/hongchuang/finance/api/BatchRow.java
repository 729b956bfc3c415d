package org.hongchuang.finance.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hongchuang.kernel.money.Money;

/**
 * A batch of orders handed to the bank.
 *
 * @param total control total of the amounts
 * @param orders control total of the orders
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record BatchRow(
        UUID id,
        String number,
        String createdName,
        Instant createdAt,
        Money total,
        int orders,
        BatchCharset charset,
        String sha256)
        implements Serializable {}
