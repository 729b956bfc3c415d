package org.hongchuang.accreditation.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongchuang.rulebook.Cite;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldInputTest {
    @Test
    void aBlankFieldTakesOverWhatStoodThereBefore() {
        FieldInput field = field("", "2600");
        field.carry();
        assertThat(field.getValue()).isEqualTo("2600");
        assertThat(field.isCarriable()).isFalse();
    }

    @Test
    void whatIsTypedIsReplacedOnlyAfterItWasAsked() {
        FieldInput field = field("2700", "2600");
        field.carry();
        assertThat(field.getValue()).isEqualTo("2700");
        assertThat(field.isAsked()).isTrue();
        field.carry();
        assertThat(field.getValue()).isEqualTo("2600");
        assertThat(field.isAsked()).isFalse();
    }

    @Test
    void takingOverAllLeavesWhatIsTyped() {
        FieldInput typed = field("2700", "2600");
        assertThat(typed.carryIfBlank()).isFalse();
        assertThat(typed.getValue()).isEqualTo("2700");
        FieldInput blank = field(null, "2600");
        assertThat(blank.carryIfBlank()).isTrue();
        assertThat(blank.getValue()).isEqualTo("2600");
    }

    @Test
    void nothingIsOfferedWhereNothingStoodBefore() {
        FieldInput field = field("", " ");
        assertThat(field.isRemembered()).isFalse();
        field.carry();
        assertThat(field.getValue()).isEmpty();
    }

    private static FieldInput field(@Nullable String value, String before) {
        FieldInput field = FieldInput.of(
                new FormField(
                        "floor_area",
                        new Localized("建筑面积", "floor area"),
                        FieldType.DECIMAL,
                        null,
                        true,
                        null,
                        "base",
                        List.of(),
                        CITE),
                value);
        field.remember(before);
        return field;
    }

    private static final Cite CITE = new Cite("附件1 表1", null);
}
