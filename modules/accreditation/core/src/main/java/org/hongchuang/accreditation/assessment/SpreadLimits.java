package org.hongchuang.accreditation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many must score, and how far apart they may be before a meeting has to settle the points: in an item by a share of its
 * points in percent ({@code hongchuang.assessment.item-spread-percent}), in total by points
 * ({@code hongchuang.assessment.total-spread}).
 */
@ApplicationScoped
class SpreadLimits {
    @Inject
    @ConfigProperty(name = "hongchuang.assessment.assessors", defaultValue = "2")
    private int assessors;

    @Inject
    @ConfigProperty(name = "hongchuang.assessment.item-spread-percent", defaultValue = "20")
    private BigDecimal itemPercent;

    @Inject
    @ConfigProperty(name = "hongchuang.assessment.total-spread", defaultValue = "5")
    private BigDecimal total;

    protected SpreadLimits() {}

    SpreadLimits(int assessors, BigDecimal itemPercent, BigDecimal total) {
        this.assessors = assessors;
        this.itemPercent = itemPercent;
        this.total = total;
    }

    /** Sheets that must be submitted at least. */
    int assessors() {
        return Math.max(1, assessors);
    }

    boolean wideItem(BigDecimal spread, BigDecimal max) {
        return spread.compareTo(max.multiply(itemPercent).movePointLeft(2)) > 0;
    }

    boolean wideTotal(BigDecimal spread) {
        return spread.compareTo(total) > 0;
    }
}
