package org.hongchuang.finance.reconciliation;

/**
 * The statements of the matching run. Each stage finds candidates within a block (reference, account, or name), puts
 * them into a total order, and takes at most what an order still expects; a stage is repeated until it finds nothing
 * more. Amount and date alone never make a block: instalments share few amounts. Placeholders: matched_by, matched_at.
 */
final class MatchingSql {
    /** Days between handing an order to the bank and the bank's entry: one before (a holiday), thirty after. */
    private static final String WINDOW = "l.booked_on between o.exported_on - 1 and o.exported_on + 30";

    static final String ROOM = "o.amount - (select coalesce(sum(m.amount), 0) from fin_match m"
            + " where m.order_id = o.id and m.undone_at is null and m.kind = 'PAYMENT')";

    private static final String OPEN_DEBIT = "l.state = 'OPEN' and l.amount < 0";

    /** A line that names one of our orders belongs to that order or to none. */
    private static final String NAMES_NO_ORDER =
            "not exists (select 1 from fin_order n where n.number = l.reference_key)"
                    + " and not exists (select 1 from fin_order n where n.number = any(l.memo_references))";

    /** What a person has undone is not matched again by the machine. */
    private static final String NOT_UNDONE = "not exists (select 1 from fin_match u where u.line_id = l.id"
            + " and u.order_id = o.id and u.undone_at is not null)";

    private static final String STORE = " insert into fin_match (line_id, order_id, kind, amount, rule, matched_by,"
            + " matched_at) select line_id, order_id, '%s', amount, '%s', ?, ? from pick"
            + " returning line_id, order_id), marked as (update fin_statement_line l set state = 'MATCHED', flag = null,"
            + " version = version + 1 from stored where l.id = stored.line_id)"
            + " select order_id from stored";

    /** Several lines may pay one order by its reference: earliest first, while there is room. */
    private static final String WHILE_ROOM = ", pick as (select * from (select *, sum(amount) over"
            + " (partition by order_id order by booked_on, line_id) total from candidate) c where total <= room)";

    /** One line for one order: the nearest day, then the older order, then the earlier line. */
    private static final String NEAREST = ", pick as (select * from (select *, row_number() over"
            + " (partition by order_id order by days, line_id) nth from (select *, row_number() over"
            + " (partition by line_id order by days, order_id) choice from candidate) c where choice = 1) d"
            + " where nth = 1)";

    static final String BY_REFERENCE = "with candidate as (select l.id line_id, l.booked_on, o.id order_id,"
            + " -l.amount amount, " + ROOM + " room from fin_statement_line l"
            + " join fin_order o on o.number = l.reference_key"
            + " where " + OPEN_DEBIT + " and o.batch_id is not null and " + NOT_UNDONE + " and -l.amount <= " + ROOM
            + ")"
            + WHILE_ROOM + ", stored as (" + STORE.formatted("PAYMENT", "REFERENCE");

    static final String BY_MEMO = "with candidate as (select distinct on (l.id) l.id line_id, l.booked_on,"
            + " o.id order_id, -l.amount amount, " + ROOM + " room from fin_statement_line l"
            + " cross join lateral unnest(l.memo_references) with ordinality as named (number, place)"
            + " join fin_order o on o.number = named.number"
            + " where " + OPEN_DEBIT + " and o.batch_id is not null and " + NOT_UNDONE + " and -l.amount <= " + ROOM
            + " order by l.id, (-l.amount = " + ROOM + ") desc, named.place)"
            + WHILE_ROOM + ", stored as (" + STORE.formatted("PAYMENT", "MEMO");

    static final String BY_ACCOUNT = oneToOne("o.payee_account_key = l.counterparty_account_key", "ACCOUNT");

    static final String BY_NAME = oneToOne("o.payee_name_key = l.counterparty_name_key", "NAME");

    static final String RETURN_BY_REFERENCE = returned("join fin_order o on o.number = l.reference_key", "REFERENCE");

    static final String RETURN_BY_MEMO = returned("join fin_order o on o.number = any(l.memo_references)", "MEMO");

    /** Says of every open line why it is open. */
    static final String FLAG = "update fin_statement_line l set flag = f.flag, version = version + 1 from ("
            + "select l.id, case when named.id is null and paid.id is null then 'UNKNOWN'"
            + " when named.id is null then 'DUPLICATE' when l.amount > 0 then 'RETURN_DIFFERS'"
            + " when named.room = 0 then 'DUPLICATE' else 'EXCESS' end flag from fin_statement_line l"
            + " left join lateral (select o.id, " + ROOM + " room from fin_order o where o.batch_id is not null"
            + " and o.number in (select l.reference_key union all select unnest(l.memo_references))"
            + " order by (o.number = l.reference_key) desc nulls last, o.id limit 1) named on true"
            + " left join lateral (select o.id from fin_order o where named.id is null and l.amount < 0"
            + " and o.payee_account_key = l.counterparty_account_key and o.amount = -l.amount"
            + " and o.batch_id is not null and " + WINDOW + " and " + ROOM + " = 0 limit 1) paid on true"
            + " where l.state = 'OPEN') f where f.id = l.id and l.flag is distinct from f.flag";

    private MatchingSql() {}

    private static String oneToOne(String block, String rule) {
        return "with candidate as (select l.id line_id, o.id order_id, -l.amount amount,"
                + " abs(l.booked_on - o.exported_on) days from fin_statement_line l join fin_order o on " + block
                + " and o.amount = -l.amount and o.batch_id is not null where " + OPEN_DEBIT
                + " and o.state = 'EXPORTED' and " + WINDOW + " and " + NAMES_NO_ORDER + " and " + NOT_UNDONE
                + " and not exists (select 1 from fin_match m where m.order_id = o.id and m.undone_at is null))"
                + NEAREST + ", stored as (" + STORE.formatted("PAYMENT", rule);
    }

    private static String returned(String join, String rule) {
        return "with pick as (select distinct on (order_id) * from (select distinct on (l.id) l.id line_id,"
                + " l.booked_on, o.id order_id, l.amount from fin_statement_line l " + join
                + " where l.state = 'OPEN' and l.amount > 0 and o.amount = l.amount"
                + " and o.state in ('EXPORTED', 'PAID') and " + NOT_UNDONE
                + " order by l.id, o.id) c order by order_id, booked_on, line_id)"
                + ", stored as (" + STORE.formatted("RETURN", rule);
    }
}
