package org.hongchuang.accreditation.facts;

import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hongchuang.accreditation.base.Digits;
import org.hongchuang.accreditation.base.FlatJson;
import org.hongchuang.rulebook.MetricType;
import org.jspecify.annotations.Nullable;

/** Reads what was stated as the type of value a metric holds. */
final class StatedValue {
    private static final System.Logger LOG = System.getLogger(StatedValue.class.getName());
    private static final int DAY_LENGTH = 10;

    private StatedValue() {}

    /** A number, truth value, day or text; null where what was stated is none of the type. */
    static @Nullable Object read(MetricType type, FlatJson<?> stated) {
        Object plain =
                switch (type) {
                    case NUMBER -> stated.number();
                    case FLAG -> stated.flag();
                    default -> null;
                };
        return plain == null ? of(type, stated.text()) : plain;
    }

    private static @Nullable Object of(MetricType type, String stated) {
        if (stated.isBlank()) {
            return null;
        }
        try {
            return switch (type) {
                case NUMBER -> new BigDecimal(stated);
                case FLAG -> flag(stated);
                case DATE -> day(stated);
                case TEXT -> stated;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "Left out of the facts: {0} is no {1}", stated, type);
            return null;
        }
    }

    private static @Nullable Boolean flag(String stated) {
        return stated.equals("true") || stated.equals("false") ? Boolean.valueOf(stated) : null;
    }

    /** {@code 2024-06-20} without the formatter, which looks at much else. */
    private static LocalDate day(String text) {
        if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        int year = Digits.whole(text, 0, 4);
        int month = Digits.whole(text, 5, 7);
        int day = Digits.whole(text, 8, DAY_LENGTH);
        return year < 0 || month < 0 || day < 0 ? LocalDate.parse(text) : LocalDate.of(year, month, day);
    }
}
