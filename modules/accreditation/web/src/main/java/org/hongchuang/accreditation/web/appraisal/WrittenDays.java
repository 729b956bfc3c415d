package org.hongchuang.accreditation.web.appraisal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongchuang.kernel.text.Writing;

/** Days in what was noted for the record, as people write them. */
public final class WrittenDays {
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    private WrittenDays() {}

    public static String in(String text, Locale language) {
        return DAY.matcher(text).replaceAll(found -> written(found.group(), language));
    }

    private static String written(String day, Locale language) {
        try {
            return Writing.date(LocalDate.parse(day), language);
        } catch (DateTimeException noDay) {
            return day;
        }
    }
}
