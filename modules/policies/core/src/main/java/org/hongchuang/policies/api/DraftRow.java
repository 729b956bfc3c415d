package org.hongchuang.policies.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;

/**
 * A draft in a list.
 *
 * @param edition the name it will have, such as {@code nanchang-bases@2027-01-01}
 * @param title of the document, as its latest text has it
 * @param from first day it will be in force
 * @param number of its latest version, from 1
 * @param savedName who saved the latest version
 */
public record DraftRow(
        UUID id,
        String edition,
        Localized title,
        LocalDate from,
        DraftState state,
        Instant stateSince,
        int number,
        String savedName)
        implements Serializable {}
