package org.hongchuang.accreditation.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.text.Texts;

/**
 * The words of a notice, in Chinese as it is posted. Of the case it tells the base's name and place, and nothing about
 * persons, accounts or amounts.
 */
record NoticeText(String heading, String text) {
    static NoticeText of(
            CaseView view, String place, NoticeStep.Asked asked, LocalDate from, LocalDate until, String contact) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        String policy = asked.edition().title().zh();
        return new NoticeText(
                Texts.of(chinese, "accreditation.notice.heading", view.name()),
                Texts.of(
                        chinese,
                        "accreditation.notice.text",
                        policy,
                        asked.cite().article(),
                        Objects.requireNonNull(view.decidedOn()),
                        view.name(),
                        place,
                        from,
                        until,
                        contact));
    }

    String sha256() {
        return Sha256.of(heading + "\n" + text);
    }
}
