package org.hongchuang.finance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.finance.FinanceHouse;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.BatchRow;
import org.hongchuang.finance.api.EntitlementFilter;
import org.hongchuang.finance.api.OrderFilter;
import org.hongchuang.finance.api.OrderRow;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.OrderView;
import org.hongchuang.finance.entitlement.EntitlementDesk;
import org.hongchuang.finance.task.FinanceTasks;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.page.PageRequest;
import org.junit.jupiter.api.Test;

class PaymentDeskTest {
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final FinanceHouse house = new FinanceHouse();

    private static Actor county(String path) {
        return new Actor("county", "county", Set.of(Role.COUNTY_OFFICER), path, "县", false);
    }

    @Test
    void threePeopleBringAnOrderToTheBank() {
        UUID order = house.exported("甲公司", "62220001", 200_000);
        OrderView view = house.as("maker", () -> house.orders().get(order));
        assertThat(view.state()).isEqualTo(OrderState.EXPORTED);
        assertThat(view.amountInCapitals()).isEqualTo("贰拾万元整");
        assertThat(view.made().username()).isEqualTo("maker");
        assertThat(view.checked().username()).isEqualTo("checker");
        assertThat(view.approved().username()).isEqualTo("approver");
        assertThat(view.history()).extracting("command").containsExactly("MAKE", "CHECK", "APPROVE", "EXPORT");
        assertThat(house.text("select string_agg(action, ' ' order by id) from kern_audit"))
                .isEqualTo("finance.order.made finance.order.checked finance.order.approved finance.batch.created");
    }

    @Test
    void samePersonTwiceIsRefusedAndNothingChanges() {
        UUID order = house.made(house.entitlement("甲公司", "62220001", 200_000));
        assertThatThrownBy(() -> house.as("Maker", () -> house.orders().check(order)))
                .isInstanceOf(Rejection.class);
        assertThat(house.stateOf(order)).isEqualTo("MADE");
    }

    @Test
    void databaseRefusesTheSamePersonWhateverTheCodeDoes() {
        UUID order = house.made(house.entitlement("甲公司", "62220001", 200_000));
        for (String[] signers : new String[][] {{"MAKER", null}, {"checker", "maker"}, {"checker", "Checker"}}) {
            assertThatThrownBy(() -> house.sql(
                            "update fin_order set state = ?, checked_by = ?, checked_name = 'x', checked_at = now(),"
                                    + " approved_by = ?::text, approved_name = left(?, 1), approved_at ="
                                    + " case when ?::text is null then null else now() end where public_id = ?",
                            "CHECKED",
                            signers[0],
                            signers[1],
                            signers[1],
                            signers[1],
                            order))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("finance.order.same-person");
        }
    }

    @Test
    void databaseRefusesToJumpAStateToAlterAnAmountAndToDelete() {
        UUID order = house.made(house.entitlement("甲公司", "62220001", 200_000));
        for (String forgery : new String[] {
            "update fin_order set state = 'PAID' where public_id = ?",
            "update fin_order set state = 'SENT' where public_id = ?",
            "update fin_order set amount = 1 where public_id = ?",
            "update fin_order set payee_account = '1' where public_id = ?",
            "delete from fin_order where public_id = ?"
        }) {
            assertThatThrownBy(() -> house.sql(forgery, order)).isInstanceOf(RuntimeException.class);
        }
        assertThat(house.stateOf(order)).isEqualTo("MADE");
    }

    @Test
    void entitlementIsOrderedOnceUntilItsOrderIsOver() {
        UUID entitlement = house.entitlement("甲公司", "62220001", 200_000);
        UUID order = house.made(entitlement);
        assertThatThrownBy(() -> house.made(entitlement)).hasMessage("finance.order.made-before");
        house.as("checker", () -> house.orders().cancel(order, "账号有误"));
        assertThat(house.made(entitlement)).isNotEqualTo(order);
    }

    @Test
    void databaseRefusesASecondLivingOrderWhateverTheCodeDoes() {
        UUID entitlement = house.entitlement("甲公司", "62220001", 200_000);
        house.made(entitlement);
        String copy = "insert into fin_order (public_id, number, entitlement_id, instalment, amount, payee_name,"
                + " payee_account, payee_bank, state, state_since, made_by, made_name, made_at) select gen_random_uuid(),"
                + " ?, entitlement_id, ?::integer, amount, payee_name, payee_account, payee_bank, state, state_since,"
                + " made_by, made_name, made_at from fin_order";
        assertThatThrownBy(() -> house.sql(copy, "HC202699999998", 1)).hasMessage("finance.order.already-made");
        assertThatThrownBy(() -> house.sql(copy, "HC202699999999", 2)).hasMessage("finance.order.over-entitlement");
    }

    @Test
    void twoMakersAtOnceMakeOneOrder() throws Exception {
        UUID entitlement = house.entitlement("甲公司", "62220001", 200_000);
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<Boolean> make = () -> {
            FinanceHouse other = new FinanceHouse(house.source());
            try {
                other.made(entitlement);
                return true;
            } catch (Rejection e) {
                return false;
            }
        };
        int made = 0;
        for (Future<Boolean> one : people.invokeAll(List.of(make, make, make, make))) {
            made += one.get() ? 1 : 0;
        }
        people.shutdown();
        assertThat(made).isEqualTo(1);
        assertThat(house.number("select count(*) from fin_order")).isEqualTo(1);
    }

    @Test
    void whileACaseIsHeldNothingOfItIsMadeSignedOrExportedAndListsSayWhy() {
        UUID entitlement = house.entitlement("乙", "6222000000000000009", 100);
        UUID caseId = UUID.fromString(
                house.text("select case_id::text from fin_entitlement where public_id = ?", entitlement));
        house.hold(caseId, HoldReason.OBJECTION_OPEN);
        assertThatThrownBy(() -> house.made(entitlement)).hasMessage("finance.order.held");
        house.hold(caseId, null);
        UUID order = house.made(entitlement);
        house.as("checker", () -> house.orders().check(order));
        house.hold(caseId, HoldReason.OBJECTION_UPHELD);
        assertThatThrownBy(() -> house.as("approver", () -> house.orders().approve(order)))
                .hasMessage("finance.order.held");
        house.hold(caseId, null);
        house.as("approver", () -> house.orders().approve(order));
        house.hold(caseId, HoldReason.OBJECTION_OPEN);
        OrderFilter approved = new OrderFilter("", OrderState.APPROVED);
        assertThat(house.as("maker", () -> house.orders()
                        .page(approved, new PageRequest(0, 9))
                        .rows()))
                .extracting(OrderRow::hold)
                .contains(HoldReason.OBJECTION_OPEN);
        assertThatThrownBy(() -> house.as("maker", () -> house.batches().create(BatchCharset.UTF_8)))
                .hasMessage("finance.batch.all-held");
        UUID other = house.made(house.entitlement("丙", "6222000000000000010", 100));
        house.export(other);
        assertThat(house.stateOf(other)).isEqualTo("EXPORTED");
        assertThat(house.stateOf(order)).isEqualTo("APPROVED");
        house.hold(caseId, null);
        house.as("maker", () -> house.batches().create(BatchCharset.UTF_8));
        assertThat(house.stateOf(order)).isEqualTo("EXPORTED");
    }

    @Test
    void bulkCheckIsAllOrNothing() {
        UUID good = house.made(house.entitlement("甲公司", "62220001", 200_000));
        UUID done = house.made(house.entitlement("乙公司", "62220002", 200_000));
        house.as("checker", () -> house.orders().check(done));
        assertThatThrownBy(() -> house.as("checker", () -> house.orders().checkAll(List.of(good, done))))
                .isInstanceOf(IllegalMove.class);
        assertThat(house.stateOf(good)).isEqualTo("MADE");
    }

    @Test
    void countySeesItsOwnAndNothingOfAnother() {
        UUID entitlement = house.entitlement("甲公司", "62220001", 200_000);
        UUID order = house.made(entitlement);
        EntitlementDesk entitlements = house.bean(EntitlementDesk.class);
        assertThat(house.as(county("/1/2/"), () -> entitlements.page(EntitlementFilter.ALL, FIRST))
                        .total())
                .isEqualTo(1);
        assertThat(house.as(county("/1/20/"), () -> entitlements.page(EntitlementFilter.ALL, FIRST))
                        .total())
                .isZero();
        assertThat(house.as(county("/1/2/"), () -> house.orders().page(OrderFilter.ALL, FIRST))
                        .total())
                .isEqualTo(1);
        assertThatThrownBy(() -> house.as(county("/1/20/"), () -> house.orders().get(order)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(county("/1/20/"), () -> house.orders().make(entitlement)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(county("/1/2/"), () -> house.batches().page(FIRST)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void listsFilterByTextAndState() {
        UUID order = house.made(house.entitlement("100%_甲公司", "62220001", 200_000));
        house.made(house.entitlement("乙公司", "62220002", 100_000));
        assertThat(house.as("m", () -> house.orders().page(new OrderFilter("%_甲", OrderState.MADE), FIRST))
                        .rows())
                .extracting("id")
                .containsExactly(order);
        assertThat(house.as("m", () -> house.orders().page(new OrderFilter("", OrderState.PAID), FIRST))
                        .total())
                .isZero();
    }

    @Test
    void batchFileIsTheSameBytesHoweverOftenItIsAsked() {
        UUID one = house.made(house.entitlement("=cmd|' /C calc'!A0", "62220001", 200_000));
        UUID two = house.made(house.entitlement("𠮷野家，“红创”工作室😀", "62220002", 100_000));
        as(one, two);
        BatchRow batch = house.as("maker", () -> house.batches().create(BatchCharset.GB18030));
        byte[] file = house.as("maker", () -> house.batches().file(batch.id())).content();
        assertThat(Sha256.of(file)).isEqualTo(batch.sha256());
        assertThat(house.as("maker", () -> house.batches().file(batch.id())).content())
                .isEqualTo(file);
        String text = new String(file, Charset.forName("GB18030"));
        assertThat(text).contains("'=cmd|' /C calc'!A0", "𠮷野家，“红创”工作室😀", "合计," + batch.number() + ",2,,,300000.00,");
        assertThatThrownBy(() -> house.as("maker", () -> house.batches().create(BatchCharset.UTF_8)))
                .hasMessage("finance.batch.nothing-approved");
    }

    private void as(UUID... orders) {
        house.as("checker", () -> house.orders().checkAll(List.of(orders)));
        house.as("approver", () -> house.orders().approveAll(List.of(orders)));
    }

    @Test
    void utf8FileBeginsWithTheByteOrderMark() {
        byte[] file =
                BatchCsv.write("PC2026000001", List.of(), org.hongchuang.kernel.money.Money.ZERO, BatchCharset.UTF_8);
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF序号,");
    }

    @Test
    void textsThatSpreadsheetsComputeAreMadeHarmless() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", " =1"}) {
            assertThat(BatchCsv.harmless(formula)).isEqualTo("'" + formula);
        }
        assertThat(BatchCsv.harmless("南昌公司")).isEqualTo("南昌公司");
    }

    @Test
    void inboxTellsEachWhatWaits() {
        UUID order = house.made(house.entitlement("甲公司", "62220001", 200_000));
        house.entitlement("乙公司", "62220002", 200_000);
        FinanceTasks tasks = house.bean(FinanceTasks.class);
        assertThat(house.as("x", tasks::waiting))
                .extracting("textKey")
                .containsExactly("finance.task.make", "finance.task.check");
        house.as("checker", () -> house.orders().check(order));
        Actor approver = new Actor("a", "a", Set.of(Role.FINANCE_APPROVER), "/1/", "市总", false);
        assertThat(house.as(approver, tasks::waiting)).extracting("textKey").containsExactly("finance.task.approve");
        assertThat(house.as(county("/1/2/"), tasks::waiting)).isEmpty();
    }
}
