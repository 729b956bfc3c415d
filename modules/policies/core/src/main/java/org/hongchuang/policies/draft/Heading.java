package org.hongchuang.policies.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** What a text is to become, so that people find it again: all of it of a sound text, else what can be made out. */
@Embeddable
record Heading(
        @Nullable String rulebook,
        @Nullable @Column(name = "effective_from") LocalDate effectiveFrom,
        @Nullable @Column(name = "title_zh") String titleZh,
        @Nullable @Column(name = "title_en") String titleEn) {
    static final Heading NONE = new Heading(null, null, null, null);

    private static final Pattern RULEBOOK = Pattern.compile("(?m)^rulebook:[ \t]*['\"]?([a-z0-9-]{1,80})\\b");
    private static final Pattern FROM =
            Pattern.compile("(?m)^effective:\\s*\\{?\\s*from:[ \t]*['\"]?(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?m)^source:\\s*\\{?\\s*title:\\s*\\{\\s*zh:[ \t]*([^,{}\\n]{1,300}),\\s*en:[ \t]*([^{}\\n]{1,300})}");

    static Heading of(Edition edition) {
        return new Heading(
                edition.id().rulebook(),
                edition.id().effectiveFrom(),
                edition.title().zh(),
                edition.title().en());
    }

    /** Of a text that has errors, perhaps even in its syntax. */
    static Heading glimpsed(String yaml) {
        Matcher rulebook = RULEBOOK.matcher(yaml);
        Matcher from = FROM.matcher(yaml);
        Matcher title = TITLE.matcher(yaml);
        boolean titled = title.find();
        return new Heading(
                rulebook.find() ? rulebook.group(1) : null,
                from.find() ? day(from.group(1)) : null,
                titled ? title.group(1).strip() : null,
                titled ? title.group(2).strip() : null);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** With what was known before, where this says nothing. */
    Heading or(Heading before) {
        return new Heading(
                rulebook == null ? before.rulebook : rulebook,
                effectiveFrom == null ? before.effectiveFrom : effectiveFrom,
                titleZh == null ? before.titleZh : titleZh,
                titleEn == null ? before.titleEn : titleEn);
    }

    Heading ofRulebook(@Nullable String known) {
        return new Heading(known, effectiveFrom, titleZh, titleEn);
    }

    @Nullable
    EditionId edition() {
        return rulebook == null || effectiveFrom == null ? null : new EditionId(rulebook, effectiveFrom);
    }

    @Nullable
    Localized title() {
        return titleZh == null || titleEn == null ? null : new Localized(titleZh, titleEn);
    }
}
