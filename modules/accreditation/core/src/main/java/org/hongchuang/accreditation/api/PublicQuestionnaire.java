package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.hongchuang.rulebook.Localized;

/**
 * A questionnaire as the holder of a link sees it.
 *
 * @param about what satisfaction is asked for
 * @param open whether the link can still be used: its day has not come and it was not used
 * @param answered whether it was used
 */
public record PublicQuestionnaire(
        String caseName, int year, Localized about, LocalDate closesOn, boolean open, boolean answered)
        implements Serializable {}
