package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyRowsTest {
    private static final String INTO = "sample (b, i, n, t, bytes, day, at, u)";
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00.123456Z");
    private static final UUID ID = UUID.fromString("01a224a0-f66a-77d2-903c-a7a8aa10f409");

    private final House house = new House();
    private final Database database = house.bean(Database.class);

    @BeforeEach
    void table() {
        house.sql("create table sample (b bigint, i integer, n numeric(6, 2), t varchar(20), bytes bytea, day date,"
                + " at timestamptz, u uuid)");
    }

    private static void add(CopyRows rows, long number, BigDecimal points, String text, LocalDate day) {
        rows.row(8)
                .bigint(number)
                .integer(-7)
                .number(points)
                .text(text)
                .bytes(new byte[] {0, -1, 9})
                .day(day)
                .instant(AT)
                .uuid(ID);
    }

    @Test
    void everyTypeArrivesAsItWasGiven() {
        CopyRows rows = new CopyRows(0);
        add(rows, Long.MIN_VALUE, new BigDecimal("-12.50"), "南昌'\t\\", LocalDate.of(1999, 12, 31));
        database.copy(INTO, rows);

        assertThat(house.value("select concat_ws('|', b, i, n, t, encode(bytes, 'hex'), day, at = '" + AT
                        + "', u) from sample"))
                .isEqualTo("-9223372036854775808|-7|-12.50|南昌'\t\\|00ff09|1999-12-31|t|" + ID);
    }

    @Test
    void nothingIsNull() {
        CopyRows rows = new CopyRows(0);
        add(rows, 1, BigDecimal.ZERO, null, null);
        database.copy(INTO, rows);

        assertThat(house.value("select n from sample where t is null and day is null"))
                .isEqualTo("0.00");
    }

    @Test
    void moreRowsThanWereExpectedArriveInOrder() {
        CopyRows rows = new CopyRows(100);
        for (int i = 1; i <= 1_000; i++) {
            add(rows, i, new BigDecimal("100"), "x", LocalDate.of(2026, 1, 1));
        }
        database.copy(INTO, rows);

        assertThat(database.list("select b from sample order by ctid", row -> row.getLong(1)))
                .hasSize(1_000)
                .startsWith(1L, 2L)
                .isSorted();
    }

    @Test
    void oneRowThatDoesNotFitLeavesNoneBehind() {
        CopyRows rows = new CopyRows(0);
        add(rows, 1, BigDecimal.ONE, "x", null);
        add(rows, 2, new BigDecimal("10000"), "x", null);

        assertThatThrownBy(() -> database.copy(INTO, rows)).isInstanceOf(IllegalStateException.class);
        assertThat(List.of(house.value("select count(*) from sample"))).containsExactly("0");
    }
}
