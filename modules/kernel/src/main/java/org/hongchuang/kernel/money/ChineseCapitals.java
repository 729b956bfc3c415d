package org.hongchuang.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes an amount in the capital numerals that vouchers and payment orders require. */
final class ChineseCapitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "兆"};
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    private ChineseCapitals() {}

    static String of(BigDecimal amount) {
        BigInteger fen = amount.abs().movePointRight(2).toBigIntegerExact();
        BigInteger yuan = fen.divide(BigInteger.valueOf(100));
        int jiao = fen.mod(BigInteger.valueOf(100)).intValue() / 10;
        int rest = fen.mod(BigInteger.TEN).intValue();
        StringBuilder text = new StringBuilder(amount.signum() < 0 ? "负" : "");
        if (yuan.signum() > 0 || fen.signum() == 0) {
            text.append(integer(yuan)).append('元');
        }
        if (jiao == 0 && rest == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan.signum() > 0) {
            text.append('零');
        }
        return rest > 0
                ? text.append(DIGITS.charAt(rest)).append('分').toString()
                : text.append('整').toString();
    }

    private static String integer(BigInteger number) {
        if (number.signum() == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean zeroPending = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = number.divide(TEN_THOUSAND.pow(group)).mod(TEN_THOUSAND).intValue();
            if (four == 0) {
                zeroPending = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (zeroPending || four < 1000)) {
                text.append('零');
            }
            text.append(fourDigits(four)).append(GROUPS[group]);
            zeroPending = false;
        }
        return text.toString();
    }

    private static String fourDigits(int number) {
        StringBuilder text = new StringBuilder();
        int divisor = 1000;
        for (int place = 3; place >= 0; place--, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit > 0) {
                text.append(DIGITS.charAt(digit)).append(PLACES[place]);
            } else if (text.length() > 0 && number % divisor > 0 && text.charAt(text.length() - 1) != '零') {
                text.append('零');
            }
        }
        return text.toString();
    }
}
