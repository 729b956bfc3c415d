package org.hongchuang.finance;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hongchuang.accreditation.api.Awards;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.accreditation.api.PaymentHolds;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.payment.BatchDesk;
import org.hongchuang.finance.payment.PaymentDesk;
import org.hongchuang.finance.reconciliation.ReconciliationDesk;
import org.hongchuang.finance.statement.StatementDesk;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.id.PublicId;

/** Finance without a server: the real beans on a real database, each call in a transaction of its own. */
public final class FinanceHouse {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final String CITY_ACCOUNT = "1502010109300000001";

    private final DataSource source;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<UUID, Optional<LocalDate>> told = new HashMap<>();
    private final Map<UUID, HoldReason> held = new HashMap<>();
    private Connection connection;

    /** With a database of its own. */
    public FinanceHouse() {
        this(TestDatabase.with("finance"));
    }

    /** Another server on the same database. */
    public FinanceHouse(DataSource source) {
        this.source = source;
        beans.put(Clock.class, Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        beans.put(Awards.class, (Awards) (caseId, subsidyId, year, on) -> told.put(caseId, Optional.ofNullable(on)));
        beans.put(PaymentHolds.class, (PaymentHolds) cases -> held.entrySet().stream()
                .filter(hold -> cases.contains(hold.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        beans.put(
                DataSource.class,
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, values) -> shared()));
    }

    /** Holds up the payments of a case; null lets them go on. */
    public void hold(UUID caseId, HoldReason reason) {
        if (reason == null) {
            held.remove(caseId);
        } else {
            held.put(caseId, reason);
        }
    }

    public DataSource source() {
        return source;
    }

    private Connection shared() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public <T> T bean(Class<T> type) {
        try {
            if (!beans.containsKey(type)) {
                Constructor<T> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                T bean = constructor.newInstance();
                beans.put(type, bean);
                for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                    fill(bean, part.getDeclaredFields());
                }
            }
            return type.cast(beans.get(type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Object bean, Field... fields) throws IllegalAccessException {
        for (Field field : fields) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                field.setAccessible(true);
                field.set(bean, bean(field.getType()));
            }
        }
    }

    /** Calls as a person of the city in all finance roles; what fails leaves nothing behind. */
    public <T> T as(String username, Callable<T> call) {
        return as(
                new Actor(
                        username,
                        username + "-name",
                        Set.of(Role.FINANCE_MAKER, Role.FINANCE_CHECKER, Role.FINANCE_APPROVER),
                        "/1/",
                        "市总工会",
                        false),
                call);
    }

    public <T> T as(Actor actor, Callable<T> call) {
        bean(CurrentActor.class).become(actor);
        try (Connection open = source.getConnection()) {
            open.setAutoCommit(false);
            connection = open;
            try {
                T result = call.call();
                open.commit();
                return result;
            } catch (RuntimeException e) {
                open.rollback();
                throw e;
            } catch (Exception e) {
                open.rollback();
                throw new IllegalStateException(e);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String username, Runnable call) {
        as(username, () -> {
            call.run();
            return true;
        });
    }

    public PaymentDesk orders() {
        return bean(PaymentDesk.class);
    }

    public BatchDesk batches() {
        return bean(BatchDesk.class);
    }

    public ReconciliationDesk reconciliation() {
        return bean(ReconciliationDesk.class);
    }

    public StatementDesk statements() {
        return bean(StatementDesk.class);
    }

    public int sql(String sql, Object... values) {
        return as("sql", () -> bean(Database.class).update(sql, values));
    }

    public String text(String sql, Object... values) {
        return as("sql", () -> bean(Database.class)
                .first(sql, row -> row.getString(1), values)
                .orElse("-"));
    }

    public long number(String sql, Object... values) {
        return as("sql", () -> bean(Database.class).number(sql, values));
    }

    public UUID entitlement(String payee, String account, long yuan) {
        UUID id = PublicId.next();
        sql(
                "insert into fin_entitlement (public_id, case_id, case_name, org_path, subsidy, year, amount, cite,"
                        + " label_zh, label_en, receipt_id, payee_name, payee_account, payee_bank, raised_on)"
                        + " values (?, ?, ?, '/1/2/3/', 'naming', 2026, ?, '第十条', '命名补助', 'Naming', ?, ?, ?, ?, ?)",
                id,
                PublicId.next(),
                payee + "基地",
                BigDecimal.valueOf(yuan),
                PublicId.next(),
                payee,
                account,
                "中国工商银行",
                TODAY);
        return id;
    }

    public UUID made(UUID entitlement) {
        return as("maker", () -> orders().make(entitlement)).id();
    }

    /** An order over that amount that the bank has. */
    public UUID exported(String payee, String account, long yuan) {
        UUID order = made(entitlement(payee, account, yuan));
        export(order);
        return order;
    }

    public void export(UUID... orders) {
        as("checker", () -> orders().checkAll(List.of(orders)));
        as("approver", () -> orders().approveAll(List.of(orders)));
        as("maker", () -> batches().create(BatchCharset.UTF_8));
    }

    public String numberOf(UUID order) {
        return text("select number from fin_order where public_id = ?", order);
    }

    public String stateOf(UUID order) {
        return text("select state from fin_order where public_id = ?", order);
    }

    /** Since when accreditation holds the award of an order to be paid; empty if it does not. */
    public Optional<LocalDate> toldOf(UUID order) {
        String caseId = text(
                "select e.case_id from fin_order o join fin_entitlement e on e.id = o.entitlement_id where o.public_id"
                        + " = ?",
                order);
        return told.getOrDefault(UUID.fromString(caseId), Optional.empty());
    }

    private UUID statement() {
        UUID statement = PublicId.next();
        sql(
                "insert into fin_statement (public_id, bank, account, format, file_name, from_date, to_date, sha256,"
                        + " imported_by, imported_name, imported_at) values (?, 'ICBC', ?, 'CSV', 'a.csv', ?, ?, ?, 'm',"
                        + " 'm', now())",
                statement,
                CITY_ACCOUNT,
                TODAY,
                TODAY,
                Integer.toString(beans.size()) + statement);
        return statement;
    }

    /** A line of a statement: what the bank wrote, and nothing else. */
    public UUID line(String amount, int day, String name, String account, String reference, String memo) {
        UUID id = PublicId.next();
        sql(
                "insert into fin_statement_line (public_id, statement_id, account, line_no, booked_on, amount,"
                        + " counterparty_name, counterparty_account, reference, memo)"
                        + " select ?, id, account, 1, ?, ?, ?, ?, ?, ? from fin_statement where public_id = ?",
                id,
                TODAY.plusDays(day),
                new BigDecimal(amount),
                name,
                account,
                reference,
                memo,
                statement());
        return id;
    }

    public UUID lineByReference(String amount, UUID order) {
        return line(amount, 1, null, null, numberOf(order), null);
    }

    public int match() {
        return as("maker", () -> reconciliation().matchOpenLines());
    }

    /** State and flag of a line, such as {@code OPEN DUPLICATE}. */
    public String line(UUID line) {
        return text("select concat_ws(' ', state, flag) from fin_statement_line where public_id = ?", line);
    }

    /** Rule and order of the active match of a line. */
    public String matchOf(UUID line) {
        return text(
                "select m.rule || ' ' || o.number from fin_match m join fin_order o on o.id = m.order_id join"
                        + " fin_statement_line l on l.id = m.line_id where l.public_id = ? and m.undone_at is null",
                line);
    }

    public static String joined(Object... parts) {
        return String.join(" ", Arrays.stream(parts).map(String::valueOf).toList());
    }
}
