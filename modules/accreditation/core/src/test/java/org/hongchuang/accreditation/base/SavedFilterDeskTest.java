package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.api.SavedFilter;
import org.hongchuang.accreditation.api.SavedFilters;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SavedFilterDeskTest {
    private static House house;

    @BeforeAll
    static void build() {
        house = new House(SavedFilterDesk.class);
    }

    private static UUID save(String name, String text, boolean standard) {
        return house.in(() -> house.bean(SavedFilters.class).save(name, text, "SUBMITTED", "office", standard));
    }

    private static SavedFilters filters() {
        return house.bean(SavedFilters.class);
    }

    @Test
    void aFilterIsKeptUnderItsNameForItsOwnerOnly() {
        house.become("one", "/1/", Role.OFFICE_OFFICER);
        UUID id = save(" 待推荐 ", "青山", false);
        assertThat(filters().own()).containsExactly(new SavedFilter(id, "待推荐", "青山", "SUBMITTED", "office", false));
        house.become("another", "/1/", Role.OFFICE_OFFICER);
        assertThat(filters().own()).isEmpty();
        assertThatThrownBy(() -> house.run(() -> filters().delete(id))).isInstanceOf(NotFound.class);
        house.become("one", "/1/", Role.OFFICE_OFFICER);
        house.run(() -> filters().delete(id));
        assertThat(filters().own()).isEmpty();
    }

    @Test
    void theSameNameReplacesAndOneAtMostIsTheStandard() {
        house.become("two", "/1/", Role.OFFICE_OFFICER);
        UUID first = save("甲", "一", true);
        UUID again = save("甲", "二", true);
        UUID other = save("乙", "三", true);
        assertThat(again).isEqualTo(first);
        assertThat(filters().own())
                .containsExactlyInAnyOrder(
                        new SavedFilter(first, "甲", "二", "SUBMITTED", "office", false),
                        new SavedFilter(other, "乙", "三", "SUBMITTED", "office", true));
    }

    @Test
    void whatCannotHoldIsRefused() {
        house.become("three", "/1/", Role.OFFICE_OFFICER);
        assertThatThrownBy(() -> save(" ", "", false)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> save("名".repeat(61), "", false)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> save("甲", "长".repeat(201), false)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> house.run(() -> filters().save("甲", "", "NO_STATE", "", false)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> house.run(() -> filters().save("甲", "", "", "k".repeat(41), false)))
                .isInstanceOf(Rejection.class);
        assertThat(filters().own()).isEmpty();
    }

    @Test
    void thereIsRoomForSoMany() {
        house.become("four", "/1/", Role.OFFICE_OFFICER);
        for (int i = 0; i < SavedFilters.MOST; i++) {
            save("筛选" + i, "", false);
        }
        assertThatThrownBy(() -> save("再来一个", "", false)).isInstanceOf(Rejection.class);
        save("筛选0", "改了", false);
        assertThat(filters().own()).hasSize(SavedFilters.MOST);
    }
}
