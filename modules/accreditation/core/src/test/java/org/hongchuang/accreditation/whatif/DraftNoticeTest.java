package org.hongchuang.accreditation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.accreditation.whatif.TriedCity.DRAFT;
import static org.hongchuang.accreditation.whatif.TriedCity.IN_FORCE;

import java.time.LocalDate;
import org.hongchuang.accreditation.api.DraftLink;
import org.hongchuang.accreditation.api.WhatIfView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftNoticeTest {
    private final TriedCity city = new TriedCity(2);

    @Test
    void aDraftTriedOnTheWholePortfolioAgainstWhatIsInForceIsTold() {
        String draft = city.lenient();
        WhatIfView begun = city.start(IN_FORCE, draft, null);
        assertThat(begun.draftLink()).isEqualTo(DraftLink.WAITING);
        city.work();
        city.asHouse(() -> city.night.work().claimUnsent(100));

        assertThat(city.get(begun).draftLink()).isEqualTo(DraftLink.LINKED);
        assertThat(city.drafts.told).singleElement().satisfies(told -> {
            assertThat(told.draft()).isEqualTo(DRAFT);
            assertThat(told.run()).isEqualTo(begun.id());
            assertThat(told.hash()).isEqualTo(city.editions.resolve(draft).hash());
            assertThat(told.summary()).isEqualTo("按 2026 年度试算 6 个基地：3 个结果有变化，其中 3 个等次变化；0 个无法计算；应付补助合计变化 ¥50,000.00。");
        });
    }

    @Test
    void aDraftThatHasChangedSinceDoesNotTakeIt() {
        WhatIfView begun = city.start(IN_FORCE, city.lenient(), null);
        city.drafts.changedSince = true;
        city.work();

        assertThat(city.get(begun).draftLink()).isEqualTo(DraftLink.REFUSED);
        city.drafts.changedSince = false;
        city.asHouse(() -> city.night.work().claimUnsent(100));
        assertThat(city.drafts.told).isEmpty();
    }

    @Test
    void aCancelledWhatIfIsNotTold() {
        WhatIfView begun = city.start(IN_FORCE, city.lenient(), null);
        city.house.in(() -> city.whatIfs().cancel(begun.id()));
        city.work();
        city.asHouse(() -> city.night.work().claimUnsent(100));

        assertThat(city.get(begun).draftLink()).isEqualTo(DraftLink.REFUSED);
        assertThat(city.drafts.told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nanchang-bases@2019-06-20, #NB-2=B, ",
        "nanchang-bases@2019-06-20#NB-2=B, '', ",
        "nanchang-bases@2019-06-20, '', 2026-11-10"
    })
    void otherReadingsAndPastFactsTellNoDraft(String before, String readings, LocalDate day) {
        WhatIfView begun = city.start(before, city.lenient() + readings, day);
        city.work();

        assertThat(city.get(begun).draftLink()).isNull();
        assertThat(city.drafts.told).isEmpty();
    }

    @Test
    void anEditionOfItsOwnTellsNoDraft() {
        assertThat(city.tried(IN_FORCE, IN_FORCE).draft()).isNull();
    }
}
