package org.hongchuang.accreditation.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many months before the end of a title's term people are told ({@code hongchuang.term.notice-months}). */
@ApplicationScoped
public class TermNotice {
    @Inject
    @ConfigProperty(name = "hongchuang.term.notice-months", defaultValue = "6")
    private int months;

    protected TermNotice() {}

    public TermNotice(int months) {
        this.months = months;
    }

    LocalDate firstDay(LocalDate titleUntil) {
        return titleUntil.minusMonths(Math.max(1, months));
    }
}
