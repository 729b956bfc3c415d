package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Rulebooks;

/** Builds the city slice by slice, so that its size does not matter to memory. */
final class CityBuilder {
    private static final int SLICE = 2_000;

    private final Connection connection;
    private final CityPlan plan;
    private List<BankLine> statement = List.of();

    CityBuilder(Connection connection, CityPlan plan) {
        this.connection = connection;
        this.plan = plan;
    }

    /** The statement about the orders of the first slice. */
    List<BankLine> statement() {
        return statement;
    }

    void build() throws SQLException {
        Edition edition = Rulebooks.bundled().inForce("nanchang-bases", plan.today());
        new Organisations(plan).write(connection);
        new Studios(plan).write(connection);
        BankMapping.write(connection, plan);
        Bases bases = new Bases(plan);
        Payments payments = new Payments(plan, edition);
        PaymentTables tables = new PaymentTables(connection, edition, plan);
        PastStatements statements = new PastStatements(plan);
        for (int from = 0; from < plan.size(); from += SLICE) {
            List<Base> slice = bases.slice(from, from + SLICE);
            Organisations.write(connection, slice);
            new CaseTables(plan).write(connection, slice);
            new Documents(plan).write(connection, slice);
            new Appraisals(plan, edition).write(connection, slice);
            Payments.Slice paid = payments.of(slice);
            tables.write(paid);
            statements.write(connection, paid.orders());
            if (from == 0) {
                statement = BankStatement.about(plan, paid.orders());
            }
        }
        People.write(connection);
        OtherFederations others = new OtherFederations(plan, connection, plan.size());
        others.write();
        sequences(payments, tables, statements);
        identity("kern_organisation", others.organisations());
        identity("accr_case", others.cases());
    }

    /** What is added from now on is numbered after what is there. */
    private void sequences(Payments payments, PaymentTables tables, PastStatements statements) throws SQLException {
        identity("stud_unit", Organisations.UNITS);
        identity("stud_studio", Organisations.UNITS);
        identity("accr_run", plan.today().getYear() - 2000L);
        identity("fin_entitlement", payments.entitlementsMade());
        identity("fin_order", payments.ordersMade());
        sequence("'fin_order_number'", payments.ordersMade());
        identity("fin_batch", tables.batches());
        sequence("'fin_batch_number'", tables.batches());
        identity("fin_statement", statements.statements());
        identity("fin_statement_line", statements.lines());
    }

    private void identity(String table, long last) throws SQLException {
        sequence("pg_get_serial_sequence('" + table + "', 'id')", last);
    }

    private void sequence(String name, long last) throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("select setval(" + name + ", " + last + ")");
        }
    }
}
