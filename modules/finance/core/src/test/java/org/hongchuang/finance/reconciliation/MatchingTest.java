package org.hongchuang.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.LineFilter;
import org.hongchuang.finance.api.LineState;
import org.hongchuang.finance.api.MatchRow;
import org.hongchuang.finance.api.MatchRule;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.ReconciliationSummary;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final FinanceHouse house = new FinanceHouse();

    private UUID order(String payee, String account) {
        return house.exported(payee, account, 200_000);
    }

    private MatchRow lastMatch() {
        return house.as("m", () -> house.reconciliation().matches("", FIRST))
                .rows()
                .get(0);
    }

    @Test
    void matchesByReference() {
        UUID order = order("甲公司", "62220001");
        UUID line =
                house.line("-200000", 1, null, null, " " + house.numberOf(order).toLowerCase() + " ", null);
        assertThat(house.match()).isEqualTo(1);
        assertThat(house.matchOf(line)).isEqualTo("REFERENCE " + house.numberOf(order));
        assertThat(house.stateOf(order)).isEqualTo("PAID");
        assertThat(house.line(line)).isEqualTo("MATCHED");
    }

    @Test
    void matchesByReferenceInTheMemoAlsoInFullWidth() {
        UUID order = order("甲公司", "62220001");
        String wide = house.numberOf(order).replace("HC", "ＨＣ");
        UUID line = house.line("-200000", 1, null, null, null, "洪创补助（" + wide + "）𠮷😀");
        house.match();
        assertThat(house.matchOf(line)).isEqualTo("MEMO " + house.numberOf(order));
    }

    @Test
    void longerNumberInTheMemoIsNoReference() {
        UUID order = order("甲公司", "62220001");
        UUID line = house.line("-200000", 1, null, null, null, house.numberOf(order) + "7");
        house.match();
        assertThat(house.line(line)).isEqualTo("OPEN UNKNOWN");
    }

    @Test
    void memoNamingTwoOrdersPaysTheOneOfThatAmount() {
        UUID small = house.exported("甲公司", "62220001", 300_000);
        UUID exact = order("甲公司", "62220001");
        UUID line = house.line("-200000", 1, null, null, null, house.numberOf(small) + "/" + house.numberOf(exact));
        house.match();
        assertThat(house.matchOf(line)).isEqualTo("MEMO " + house.numberOf(exact));
    }

    @Test
    void matchesByAccountAmountAndWindow() {
        UUID order = order("甲公司", "6222 0001-0002");
        UUID late = house.line("-200000", 31, null, "622200010002", null, null);
        UUID other = house.line("-199999.99", 1, null, "622200010002", null, null);
        UUID line = house.line("-200000", 30, "名称不同", "622200010002", null, null);
        house.match();
        assertThat(house.matchOf(line)).isEqualTo("ACCOUNT " + house.numberOf(order));
        assertThat(house.line(late)).startsWith("OPEN");
        assertThat(house.line(other)).isEqualTo("OPEN UNKNOWN");
    }

    @Test
    void matchesByNormalisedName() {
        UUID order = order("南昌（洪创）科技 有限公司", "62220001");
        UUID line = house.line("-200000", 3, "南昌(洪创)科技有限公司", null, null, null);
        house.match();
        assertThat(house.matchOf(line)).isEqualTo("NAME " + house.numberOf(order));
    }

    @Test
    void amountAndDateAloneMatchNothing() {
        order("甲公司", "62220001");
        UUID line = house.line("-200000", 1, null, null, null, null);
        assertThat(house.match()).isZero();
        assertThat(house.line(line)).isEqualTo("OPEN UNKNOWN");
    }

    @Test
    void tiesGoToTheOlderOrderAndTheEarlierLine() {
        UUID older = order("甲公司", "62220001");
        UUID younger = order("甲公司", "62220001");
        UUID first = house.line("-200000", 2, null, "62220001", null, null);
        UUID second = house.line("-200000", 2, null, "62220001", null, null);
        UUID nearest = house.line("-200000", 1, null, "62220001", null, null);
        assertThat(house.match()).isEqualTo(2);
        assertThat(house.matchOf(nearest)).isEqualTo("ACCOUNT " + house.numberOf(older));
        assertThat(house.matchOf(first)).isEqualTo("ACCOUNT " + house.numberOf(younger));
        assertThat(house.line(second)).isEqualTo("OPEN DUPLICATE");
    }

    @Test
    void partsPayAnOrderWhenTheirSumIsReached() {
        UUID order = order("甲公司", "62220001");
        house.lineByReference("-120000", order);
        house.match();
        assertThat(house.stateOf(order)).isEqualTo("EXPORTED");
        UUID tooMuch = house.lineByReference("-90000", order);
        house.match();
        assertThat(house.line(tooMuch)).isEqualTo("OPEN EXCESS");
        house.lineByReference("-80000", order);
        house.match();
        assertThat(house.stateOf(order)).isEqualTo("PAID");
    }

    @Test
    void partThatFitsIsFoundBehindOneThatDoesNot() {
        UUID order = order("甲公司", "62220001");
        house.lineByReference("-150000", order);
        UUID tooMuch = house.lineByReference("-100000", order);
        house.lineByReference("-50000", order);
        assertThat(house.match()).isEqualTo(2);
        assertThat(house.stateOf(order)).isEqualTo("PAID");
        assertThat(house.line(tooMuch)).isEqualTo("OPEN DUPLICATE");
    }

    @Test
    void secondLineForAFullyMatchedOrderStaysOpenAndTakesNoOther() {
        UUID paid = order("甲公司", "62220001");
        UUID other = order("甲公司", "62220001");
        house.lineByReference("-200000", paid);
        UUID twice = house.line("-200000", 1, "甲公司", "62220001", house.numberOf(paid), null);
        house.match();
        assertThat(house.line(twice)).isEqualTo("OPEN DUPLICATE");
        assertThat(house.stateOf(other)).isEqualTo("EXPORTED");
    }

    @Test
    void returnedPaymentMakesRoomForANewOrder() {
        UUID entitlement = house.entitlement("甲公司", "62220001", 200_000);
        UUID order = house.made(entitlement);
        house.export(order);
        house.lineByReference("-200000", order);
        UUID back = house.lineByReference("200000", order);
        assertThat(house.match()).isEqualTo(2);
        assertThat(house.stateOf(order)).isEqualTo("RETURNED");
        assertThat(house.line(back)).isEqualTo("MATCHED");
        UUID again = house.made(entitlement);
        assertThat(house.stateOf(again)).isEqualTo("MADE");
        MatchRow match = lastMatch();
        assertThatThrownBy(() -> house.run("m", () -> house.reconciliation().undo(match.id(), "误操作")))
                .hasMessage("finance.order.already-made");
        assertThat(house.stateOf(order)).isEqualTo("RETURNED");
    }

    @Test
    void accreditationIsToldWhenAnAwardIsPaidAndWhenItIsNotAfterAll() {
        UUID order = order("甲公司", "62220001");
        house.lineByReference("-150000", order);
        house.match();
        assertThat(house.toldOf(order)).isEmpty();
        house.line("-50000", 3, null, null, house.numberOf(order), null);
        house.match();
        assertThat(house.toldOf(order)).contains(FinanceHouse.TODAY.plusDays(3));
        MatchRow match = lastMatch();
        house.run("m", () -> house.reconciliation().undo(match.id(), "错配"));
        assertThat(house.toldOf(order)).isEmpty();
    }

    @Test
    void accreditationIsToldWhenTheBankReturnsThePayment() {
        UUID order = order("甲公司", "62220001");
        house.lineByReference("-200000", order);
        house.match();
        assertThat(house.toldOf(order)).contains(FinanceHouse.TODAY.plusDays(1));
        house.lineByReference("200000", order);
        house.match();
        assertThat(house.toldOf(order)).isEmpty();
    }

    @Test
    void returnOfAnotherAmountStaysOpen() {
        UUID order = order("甲公司", "62220001");
        UUID back = house.lineByReference("199990", order);
        house.match();
        assertThat(house.line(back)).isEqualTo("OPEN RETURN_DIFFERS");
        assertThat(house.stateOf(order)).isEqualTo("EXPORTED");
    }

    @Test
    void undoneMatchStaysInTheHistoryAndIsNotRepeatedByTheMachine() {
        UUID order = order("甲公司", "62220001");
        UUID line = house.lineByReference("-200000", order);
        house.match();
        MatchRow match = lastMatch();
        assertThatThrownBy(() -> house.run("m", () -> house.reconciliation().undo(match.id(), " ")))
                .hasMessage("finance.grounds-missing");
        house.run("m", () -> house.reconciliation().undo(match.id(), "错配"));
        assertThat(house.stateOf(order)).isEqualTo("EXPORTED");
        assertThat(lastMatch().undoneGrounds()).isEqualTo("错配");
        assertThat(house.match()).isZero();
        assertThat(house.line(line)).startsWith("OPEN");
        assertThatThrownBy(() -> house.run("m", () -> house.reconciliation().undo(match.id(), "再来")))
                .hasMessage("finance.match.undone-already");
        house.run("m", () -> house.reconciliation().match(line, order));
        assertThat(house.stateOf(order)).isEqualTo("PAID");
    }

    @Test
    void undoingAReturnGivesTheOrderItsFormerState() {
        UUID order = order("甲公司", "62220001");
        house.lineByReference("-200000", order);
        house.match();
        house.lineByReference("200000", order);
        house.match();
        MatchRow match = lastMatch();
        house.run("m", () -> house.reconciliation().undo(match.id(), "误认"));
        assertThat(house.stateOf(order)).isEqualTo("PAID");
    }

    @Test
    void handMatchIsOfferedTheLikeliestOrderFirst() {
        UUID byName = order("甲公司", "62220001");
        UUID byAccount = order("乙公司", "62220002");
        UUID line = house.line("-150000", 1, "甲公司", "62220002", null, null);
        house.match();
        assertThat(house.as("m", () -> house.reconciliation().suggestions(line, "")))
                .extracting("orderId", "evidence")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(byAccount, MatchRule.ACCOUNT),
                        org.assertj.core.groups.Tuple.tuple(byName, MatchRule.NAME));
        String number = house.numberOf(byName);
        assertThat(house.as("m", () -> house.reconciliation().suggestions(line, number)))
                .extracting("orderId")
                .containsExactly(byName);
        house.run("m", () -> house.reconciliation().match(line, byName));
        assertThat(house.matchOf(line)).isEqualTo("HAND " + house.numberOf(byName));
        assertThat(house.stateOf(byName)).isEqualTo("EXPORTED");
    }

    @Test
    void handMatchThatDoesNotFitIsRefused() {
        UUID order = order("甲公司", "62220001");
        UUID tooMuch = house.line("-200000.01", 1, null, null, null, null);
        assertThatThrownBy(() -> house.run("m", () -> house.reconciliation().match(tooMuch, order)))
                .hasMessage("finance.match.over-order");
        UUID made = house.made(house.entitlement("丙公司", "62220003", 200_000));
        UUID line = house.line("-200000", 1, null, null, null, null);
        assertThatThrownBy(() -> house.run("m", () -> house.reconciliation().match(line, made)))
                .hasMessage("finance.match.does-not-fit");
        assertThat(house.line(line)).isEqualTo("OPEN");
    }

    @Test
    void databaseRefusesAForgedMatch() {
        UUID order = order("甲公司", "62220001");
        UUID line = house.lineByReference("-200000", order);
        String forgery = "insert into fin_match (line_id, order_id, kind, amount, rule, matched_by, matched_at)"
                + " select l.id, o.id, ?, ?::numeric, 'HAND', 'x', now() from fin_statement_line l, fin_order o"
                + " where l.public_id = ? and o.public_id = ?";
        assertThatThrownBy(() -> house.sql(forgery, "PAYMENT", 100, line, order))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> house.sql(forgery, "RETURN", 200_000, line, order))
                .isInstanceOf(RuntimeException.class);
        house.sql(forgery, "PAYMENT", 200_000, line, order);
        assertThatThrownBy(() -> house.sql(forgery, "PAYMENT", 200_000, line, order))
                .hasMessage("finance.match.line-taken");
        UUID second = house.lineByReference("-200000", order);
        assertThatThrownBy(() -> house.sql(forgery, "PAYMENT", 200_000, second, order))
                .hasMessage("finance.match.over-order");
        assertThatThrownBy(() -> house.sql("update fin_match set amount = 1")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> house.sql("update fin_statement_line set amount = 1"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> house.sql("delete from fin_match")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void lineIsSetAsideOnGroundsAndOpenedAgain() {
        UUID line = house.line("-35.5", 1, "银行", null, null, "手续费");
        house.match();
        assertThatThrownBy(() -> house.run("m", () -> house.reconciliation().setAside(line, "")))
                .hasMessage("finance.grounds-missing");
        house.run("m", () -> house.reconciliation().setAside(line, "银行手续费"));
        assertThat(house.line(line)).isEqualTo("SET_ASIDE");
        assertThat(house.as("m", () -> house.reconciliation().lines(LineFilter.OPEN, FIRST))
                        .total())
                .isZero();
        house.run("m", () -> house.reconciliation().reopen(line, "有误"));
        assertThat(house.line(line)).startsWith("OPEN");
    }

    @Test
    void summaryCountsStatesAndAmounts() {
        UUID order = order("甲公司", "62220001");
        house.lineByReference("-120000", order);
        house.line("-35.5", 1, null, null, null, "手续费");
        house.match();
        ReconciliationSummary summary =
                house.as("m", () -> house.reconciliation().summary());
        assertThat(summary.lines())
                .contains(
                        new ReconciliationSummary.LineTotal(LineState.OPEN, 1, Money.of("35.5"), Money.ZERO),
                        new ReconciliationSummary.LineTotal(LineState.MATCHED, 1, Money.yuan(120_000), Money.ZERO));
        assertThat(summary.orders())
                .contains(new ReconciliationSummary.OrderTotal(
                        OrderState.EXPORTED, 1, Money.yuan(200_000), Money.yuan(120_000)));
    }

    @Test
    void twoRunsOverTheSameDataAgree() {
        FinanceHouse other = new FinanceHouse();
        String first = scenario(house);
        assertThat(scenario(other)).isEqualTo(first);
    }

    private static String scenario(FinanceHouse it) {
        for (int i = 0; i < 6; i++) {
            it.exported("公司" + i % 2, "6222000" + i % 3, 200_000);
        }
        for (int i = 0; i < 8; i++) {
            it.line("-200000", i % 4, "公司" + i % 2, i % 2 == 0 ? "6222000" + i % 3 : null, null, null);
        }
        it.match();
        return it.text("select string_agg(line_id || '>' || order_id || rule, ' ' order by line_id) from fin_match");
    }
}
