package org.hongchuang.policies.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list.
 *
 * @param edition the name it will have, such as {@code nanchang-bases@2027-01-01}; null as long as an unfinished text does
 *     not tell
 * @param title of the document, as its latest text has it; may be null of an unfinished one
 * @param from first day it will be in force; may be null of an unfinished one
 * @param number of its latest version, from 1
 * @param savedName who saved the latest version
 */
public record DraftRow(
        UUID id,
        @Nullable String edition,
        @Nullable Localized title,
        @Nullable LocalDate from,
        DraftState state,
        Instant stateSince,
        int number,
        String savedName)
        implements Serializable {}
