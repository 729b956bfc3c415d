package org.hongchuang.finance.statement;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a bank file as amounts and days. */
final class Fields {
    private static final Pattern AMOUNT =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,2})?", Pattern.UNICODE_CASE);
    private static final Pattern DECORATION = Pattern.compile("[\\s¥￥]|CNY|RMB");
    private static final int LONGEST = 40;

    private Fields() {}

    /** Whether a column holds nothing: banks write blanks, dashes or zeros. */
    static boolean isEmpty(String text) {
        String plain = text.strip();
        return plain.isEmpty() || plain.equals("-") || plain.equals("--");
    }

    /** An amount with or without thousands separators and currency sign, in plain or full-width digits. */
    static Optional<Money> amount(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = DECORATION
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(Money.of(new BigDecimal(plain.replace(",", ""))))
                : Optional.empty();
    }

    /** A formatter that takes no 31 February; refuses a pattern it cannot use. */
    static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day at the beginning of the text; a time of day after it is ignored. */
    static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            ParsePosition end = new ParsePosition(0);
            String plain = text.strip();
            TemporalAccessor day = format.parse(plain, end);
            boolean wholeOrTime = end.getIndex() == plain.length()
                    || Character.isWhitespace(plain.charAt(end.getIndex()))
                    || plain.charAt(end.getIndex()) == 'T';
            return wholeOrTime ? Optional.of(LocalDate.from(day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
