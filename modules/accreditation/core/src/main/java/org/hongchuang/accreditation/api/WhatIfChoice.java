package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An edition or draft that can be chosen, or another reading of it.
 *
 * @param choice what to ask for, such as {@code nanchang-bases@2019-06-20#NB-2=B}
 * @param edition its name without readings; a draft's is that which it will have
 * @param title of the document
 * @param ruling the ruling read otherwise, such as {@code NB-2}; null for the edition as it stands
 * @param reading what that reading says; null for the edition as it stands
 */
public record WhatIfChoice(
        String choice,
        String rulebook,
        String edition,
        Localized title,
        Standing standing,
        @Nullable String ruling,
        @Nullable Localized reading)
        implements Serializable {
    /** Where the edition stands today. */
    public enum Standing {
        IN_FORCE,
        PAST,
        FUTURE,
        DRAFT
    }
}
