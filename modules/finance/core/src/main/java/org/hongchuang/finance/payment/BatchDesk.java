package org.hongchuang.finance.payment;

import static org.hongchuang.finance.store.Columns.money;
import static org.hongchuang.finance.store.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongchuang.accreditation.api.HoldReason;
import org.hongchuang.accreditation.api.PaymentHolds;
import org.hongchuang.finance.api.ApprovedTotal;
import org.hongchuang.finance.api.BatchCharset;
import org.hongchuang.finance.api.BatchFile;
import org.hongchuang.finance.api.BatchRow;
import org.hongchuang.finance.api.OrderCommand;
import org.hongchuang.finance.api.OrderState;
import org.hongchuang.finance.api.PaymentBatches;
import org.hongchuang.finance.store.CityScope;
import org.hongchuang.finance.store.Columns;
import org.hongchuang.finance.store.Database;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.audit.AuditTrail;
import org.hongchuang.kernel.document.Sha256;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.money.Money;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

@ApplicationScoped
@Transactional
public class BatchDesk implements PaymentBatches {
    private static final String COLUMNS = "public_id, number, created_name, created_at, total, orders, charset, sha256";

    @Inject
    Database database;

    @Inject
    CurrentActor actor;

    @Inject
    CityScope city;

    @Inject
    PaymentHolds holds;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    @Requires(Permission.MONEY_VIEW)
    public Page<BatchRow> page(PageRequest page) {
        city.require(Permission.MONEY_VIEW);
        return database.page(COLUMNS, "from fin_batch", "id desc", page, BatchDesk::row);
    }

    @Override
    @Requires(Permission.MONEY_VIEW)
    public ApprovedTotal approved() {
        city.require(Permission.MONEY_VIEW);
        return database.list(
                        "select count(*) orders, coalesce(sum(o.amount), 0) total from fin_order o join"
                                + " fin_entitlement e on e.id = o.entitlement_id where o.state = 'APPROVED' and e.org_path"
                                + " like ?",
                        row -> new ApprovedTotal(row.getInt("orders"), money(row, "total")),
                        actor.scope() + "%")
                .get(0);
    }

    @Override
    @Requires(Permission.BATCH_EXPORT)
    public BatchRow create(BatchCharset charset) {
        city.require(Permission.BATCH_EXPORT);
        List<BatchLine> approved = database.list(
                "select o.id, e.case_id, o.number, o.payee_name, o.payee_account, o.payee_bank, o.amount,"
                        + " e.label_zh || ' ' || e.year purpose from fin_order o"
                        + " join fin_entitlement e on e.id = o.entitlement_id"
                        + " where o.state = 'APPROVED' and e.org_path like ? order by o.id for update of o",
                BatchDesk::line,
                actor.scope() + "%");
        if (approved.isEmpty()) {
            throw new Rejection("finance.batch.nothing-approved");
        }
        Map<UUID, HoldReason> held =
                holds.of(approved.stream().map(BatchLine::caseId).distinct().toList());
        List<BatchLine> lines = approved.stream()
                .filter(line -> !held.containsKey(line.caseId()))
                .toList();
        if (lines.isEmpty()) {
            throw new Rejection("finance.batch.all-held", approved.size());
        }
        Money total = lines.stream().map(BatchLine::amount).reduce(Money.ZERO, Money::plus);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String number = "PC%d%06d"
                .formatted(LocalDate.now(clock).getYear(), database.number("select nextval('fin_batch_number')"));
        byte[] file = BatchCsv.write(number, lines, total, charset);
        BatchRow batch = new BatchRow(
                PublicId.next(), number, actor.getDisplayName(), at, total, lines.size(), charset, Sha256.of(file));
        store(batch, file);
        markExported(batch, lines);
        audit.record(
                "finance.batch.created",
                number,
                actor.scope(),
                lines.size() + " / " + total + " / sha256 " + batch.sha256());
        return batch;
    }

    private void store(BatchRow batch, byte[] file) {
        database.update(
                "insert into fin_batch (public_id, number, created_by, created_name, created_at, total, orders,"
                        + " charset, file, sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch.id(),
                batch.number(),
                actor.username(),
                batch.createdName(),
                batch.createdAt(),
                batch.total(),
                batch.orders(),
                batch.charset().standardName(),
                file,
                batch.sha256());
    }

    private void markExported(BatchRow batch, List<BatchLine> lines) {
        OrderState to = PaymentOrder.MOVES.next(OrderState.APPROVED, OrderCommand.EXPORT);
        database.update(
                "with moved as (update fin_order set state = ?, state_since = ?, exported_on = ?,"
                        + " batch_id = (select id from fin_batch where public_id = ?), version = version + 1"
                        + " where id = any(?) returning id)"
                        + " insert into fin_order_event (order_id, at, username, display_name, command, from_state,"
                        + " to_state, grounds) select id, ?, ?, ?, ?, ?, ?, ? from moved order by id",
                to,
                batch.createdAt(),
                LocalDate.now(clock),
                batch.id(),
                lines.stream().map(BatchLine::key).toList(),
                batch.createdAt(),
                actor.username(),
                actor.getDisplayName(),
                OrderCommand.EXPORT,
                OrderState.APPROVED,
                to,
                batch.number());
    }

    @Override
    @Requires({Permission.BATCH_EXPORT, Permission.AUDIT_VIEW})
    public BatchFile file(UUID batch) {
        city.require(Permission.BATCH_EXPORT);
        BatchFile file = database.first(
                        "select number, file from fin_batch where public_id = ?",
                        row -> new BatchFile(row.getString("number") + ".csv", row.getBytes("file")),
                        batch)
                .orElseThrow(() -> new NotFound(batch));
        audit.record("finance.batch.downloaded", file.name(), actor.scope(), "");
        return file;
    }

    private static BatchLine line(ResultSet row) throws SQLException {
        return new BatchLine(
                row.getLong("id"),
                uuid(row, "case_id"),
                row.getString("number"),
                new Payee(row.getString("payee_name"), row.getString("payee_account"), row.getString("payee_bank")),
                money(row, "amount"),
                row.getString("purpose"));
    }

    private static BatchRow row(ResultSet row) throws SQLException {
        return new BatchRow(
                uuid(row, "public_id"),
                row.getString("number"),
                row.getString("created_name"),
                Columns.instant(row, "created_at"),
                money(row, "total"),
                row.getInt("orders"),
                BatchCharset.of(row.getString("charset")),
                row.getString("sha256"));
    }
}
