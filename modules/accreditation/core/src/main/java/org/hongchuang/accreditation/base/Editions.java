package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;

/** The editions of the rulebook that come with the house. */
@ApplicationScoped
public class Editions {
    /** The edition that governs a decision of that day. */
    public Edition inForce(String rulebook, LocalDate on) {
        return Rulebooks.bundled().inForce(rulebook, on);
    }
}
