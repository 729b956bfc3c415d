package org.hongchuang.kernel.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hongchuang.kernel.time.Clocks;

/** The house's way of writing amounts, numbers, days and moments. */
public final class Writing {
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter CHINESE_MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final int MOST_PLACES = 100;

    private Writing() {}

    public static String money(BigDecimal amount) {
        String digits = format("#,##0.00").format(amount.abs().setScale(2, RoundingMode.UNNECESSARY));
        return (amount.signum() < 0 ? "-¥" : "¥") + digits;
    }

    public static String number(BigDecimal number) {
        return format("#,##0.##########").format(number);
    }

    /**
     * The digits of a number from outside, such as 100 and not 1E+2. One of more than 100 places stays as it was: written out,
     * ten letters could fill the memory.
     */
    public static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_PLACES ? number.toString() : number.toPlainString();
    }

    public static String date(LocalDate day, Locale language) {
        return Locale.ENGLISH.equals(language) ? day.toString() : CHINESE_DAY.format(day);
    }

    public static String instant(Instant moment, Locale language) {
        return (Locale.ENGLISH.equals(language) ? ENGLISH_MOMENT : CHINESE_MOMENT)
                .format(moment.atZone(Clocks.SHANGHAI));
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
