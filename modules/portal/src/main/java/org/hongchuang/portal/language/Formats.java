package org.hongchuang.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hongchuang.kernel.people.People;
import org.hongchuang.kernel.people.PersonView;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;

/** How pages write values: {@code #{fmt.money(x)}}. What is missing is written as nothing. */
@Named("fmt")
@RequestScoped
public class Formats {
    @Inject
    private Language language;

    @Inject
    private People people;

    private final Map<String, String> names = new HashMap<>();

    /** An amount as ¥1,234.00; takes {@code Money} or a decimal. */
    public String money(@Nullable Object amount) {
        return amount == null ? "" : Writing.money(new BigDecimal(amount.toString()));
    }

    /** A number with grouping, without trailing zeros. */
    public String number(@Nullable Object number) {
        return number == null ? "" : Writing.number(new BigDecimal(number.toString()));
    }

    /** A day as 2026年11月21日, in English 2026-11-21. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : Writing.date(day, language.getLocale());
    }

    /** A moment to the minute, in Shanghai's time. */
    public String instant(@Nullable Instant moment) {
        return moment == null ? "" : Writing.instant(moment, language.getLocale());
    }

    /** The label of a value of an enumeration: the text of {@code prefix.value}. */
    public String label(String prefix, @Nullable Object value) {
        return value == null || value.toString().isEmpty()
                ? ""
                : Texts.of(
                        language.getLocale(),
                        prefix + "." + (value instanceof Enum<?> constant ? constant.name() : value));
    }

    /** The name of a person by their user name; who is not known, such as a job, by that. */
    public String person(@Nullable String username) {
        return username == null
                ? ""
                : names.computeIfAbsent(
                        username,
                        name -> people.find(name).map(PersonView::displayName).orElse(name));
    }

    /** A text with its placeholders filled. */
    public String text(String key, Object... values) {
        return Texts.of(language.getLocale(), key, values);
    }
}
