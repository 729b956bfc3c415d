package org.hongchuang.accreditation.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter as it was written.
 *
 * @param subject the measure, result or case that was decided on
 * @param year the year it is about
 * @param edition id of the edition it rests on
 * @param on its date
 */
public record Letter(
        UUID id,
        LetterKind kind,
        UUID subject,
        int year,
        String edition,
        String addressee,
        List<String> paragraphs,
        String issuer,
        LocalDate on) {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }
}
