package org.hongchuang.accreditation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.api.FindingAction;
import org.hongchuang.rulebook.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingActionTest {

    @ParameterizedTest
    @EnumSource
    void everyActionOfTheRulebookIsOne(Action action) {
        assertThat(FindingAction.valueOf(action.name())).hasToString(action.name());
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasAText(FindingAction action) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            assertThat(ResourceBundle.getBundle("org.hongchuang.accreditation.messages", locale)
                            .getString("accreditation.finding.FindingAction." + action))
                    .isNotBlank();
        }
    }

    @Test
    void theDatabaseTakesEveryAction() {
        String allowed = new House()
                .value(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'accr_finding_action_check'");
        for (FindingAction action : FindingAction.values()) {
            assertThat(allowed).contains("'" + action + "'");
        }
    }
}
