package org.hongchuang.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FederationTest {
    @Test
    void theFederationIsTheRootOfTheTree() {
        assertThat(Federation.root("/7/")).isEqualTo("/7/");
        assertThat(Federation.root("/7/2/17/")).isEqualTo("/7/");
    }

    @Test
    void nobodyAndJobsOfTheHouseBelongToNone() {
        assertThat(Federation.root("")).isEmpty();
        assertThat(Federation.root("/")).isEmpty();
    }
}
