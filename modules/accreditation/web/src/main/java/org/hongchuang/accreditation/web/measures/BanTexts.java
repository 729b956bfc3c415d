package org.hongchuang.accreditation.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.web.cases.Notice;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** Bans in words, and those that concern a case or an application. */
@Named
@RequestScoped
public class BanTexts {
    @Inject
    private Bans bans;

    @Inject
    private Measures measures;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /** How a ban stands today: STANDING, OVER or LIFTED. */
    public String state(BanView ban) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lifted = ban.liftedOn();
        if (lifted != null && !today.isBefore(lifted)) {
            return "LIFTED";
        }
        return ban.stands(today) ? "STANDING" : "OVER";
    }

    /** What may not be applied for: the document, and the kinds if it names any. */
    public String scope(BanView ban) {
        Edition edition = editions.resolve(ban.edition());
        String title = words(edition.title());
        if (ban.kinds().isEmpty()) {
            return Texts.of(locale(), "accreditation.ban.scope-all", title);
        }
        String kinds = ban.kinds().stream()
                .map(kind -> words(edition.kind(kind).label()))
                .collect(Collectors.joining("、"));
        return Texts.of(locale(), "accreditation.ban.scope-kinds", title, kinds);
    }

    /** The ban that would keep an application from being handed in today; null if none does. */
    public @Nullable BanView standing(@Nullable String creditCode, String rulebook, @Nullable String kind) {
        if (creditCode == null || creditCode.isBlank() || kind == null) {
            return null;
        }
        return bans.standing(creditCode, rulebook, kind, LocalDate.now(clock)).orElse(null);
    }

    public List<BanView> ofCase(UUID caseId) {
        return bans.ofCase(caseId);
    }

    public List<MeasureView> measuresOf(UUID caseId) {
        return measures.ofCase(caseId);
    }

    private static String words(Localized label) {
        return locale().getLanguage().equals("en") ? label.en() : label.zh();
    }

    private static Locale locale() {
        return Notice.locale();
    }
}
