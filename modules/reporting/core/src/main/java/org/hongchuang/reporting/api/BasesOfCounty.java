package org.hongchuang.reporting.api;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Bases and applications of one county by state.
 *
 * @param county the county federation or zone, or null for what stands directly under the city
 * @param byState how many are in each state; a state with none may be missing
 */
public record BasesOfCounty(@Nullable String county, Map<CaseState, Long> byState) implements Serializable {
    public BasesOfCounty {
        Map<CaseState, Long> sorted = new EnumMap<>(CaseState.class);
        sorted.putAll(byState);
        byState = Collections.unmodifiableMap(sorted);
    }

    public long in(CaseState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
