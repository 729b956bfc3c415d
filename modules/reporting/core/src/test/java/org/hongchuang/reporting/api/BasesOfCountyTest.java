package org.hongchuang.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.hongchuang.accreditation.api.CaseState;
import org.junit.jupiter.api.Test;

class BasesOfCountyTest {
    @Test
    void countsZeroForAStateItHasNot() {
        BasesOfCounty county = new BasesOfCounty("甲县总工会", Map.of(CaseState.NAMED, 3L, CaseState.DRAFT, 1L));
        assertThat(county.in(CaseState.REJECTED)).isZero();
        assertThat(county.total()).isEqualTo(4);
    }

    @Test
    void keepsStatesInTheOrderOfTheirLife() {
        assertThat(new BasesOfCounty(null, Map.of(CaseState.NAMED, 3L, CaseState.DRAFT, 1L)).byState())
                .containsExactly(Map.entry(CaseState.DRAFT, 1L), Map.entry(CaseState.NAMED, 3L));
    }

    @Test
    void isNotChangedThroughTheMapItWasMadeOf() {
        Map<CaseState, Long> counts = new EnumMap<>(Map.of(CaseState.NAMED, 3L));
        BasesOfCounty county = new BasesOfCounty("甲县总工会", counts);
        counts.clear();
        assertThat(county.total()).isEqualTo(3);
    }
}
