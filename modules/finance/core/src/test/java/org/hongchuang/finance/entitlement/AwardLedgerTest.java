package org.hongchuang.finance.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.accreditation.api.SubsidyAwarded;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.EntitlementFilter;
import org.hongchuang.finance.api.EntitlementRow;
import org.hongchuang.finance.api.EntitlementState;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.Test;

class AwardLedgerTest {
    private final FinanceHouse house = new FinanceHouse();

    private final SubsidyAwarded award = new SubsidyAwarded(
            PublicId.next(),
            "𠮷野家双创基地😀",
            "/1/2/3/",
            "naming",
            2026,
            Money.yuan(200_000),
            "第十条",
            "命名补助",
            "Naming subsidy",
            PublicId.next(),
            new Payee("甲公司", "62220001", "工行"));

    @Test
    void hearingOfAnAwardTwiceRaisesOneEntitlement() {
        AwardLedger ledger = house.bean(AwardLedger.class);
        house.run("officer", () -> ledger.raise(award));
        house.run("officer", () -> ledger.raise(award));
        EntitlementRow row = house.as("maker", () -> house.bean(EntitlementDesk.class)
                        .page(EntitlementFilter.ALL, new PageRequest(0, 10)))
                .rows()
                .get(0);
        assertThat(row.state()).isEqualTo(EntitlementState.WAITING);
        assertThat(row.caseName()).isEqualTo("𠮷野家双创基地😀");
        assertThat(house.number("select count(*) from fin_entitlement")).isEqualTo(1);
        assertThat(house.number("select count(*) from kern_audit")).isEqualTo(1);
    }

    @Test
    void entitlementIsNeverRewritten() {
        house.run("officer", () -> house.bean(AwardLedger.class).raise(award));
        assertThatThrownBy(() -> house.sql("update fin_entitlement set amount = 1"))
                .hasRootCauseMessage("ERROR: fin_entitlement is append-only\n"
                        + "  Where: PL/pgSQL function kern_append_only() line 3 at RAISE");
    }
}
