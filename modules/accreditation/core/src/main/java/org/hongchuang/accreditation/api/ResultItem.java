package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** The points of an item in a result. */
public record ResultItem(Localized label, @Nullable BigDecimal points, BigDecimal max, String cite)
        implements Serializable {}
