package org.hongchuang.finance.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.kernel.error.Rejection;

/** Says in the user's words what a guard of the database refused. */
final class Guards {
    private static final Pattern NAME = Pattern.compile("fin_[a-z_]+");

    private static final Map<String, String> CODES = Map.of(
            "fin_order_one_live", "finance.order.already-made",
            "fin_order_within_entitlement", "finance.order.over-entitlement",
            "fin_order_checker_is_another", "finance.order.same-person",
            "fin_order_approver_is_another", "finance.order.same-person",
            "fin_order_moves", "finance.order.moved-meanwhile",
            "fin_match_line_once", "finance.match.line-taken",
            "fin_match_within_order", "finance.match.over-order",
            "fin_match_fixed", "finance.match.undone-already",
            "fin_statement_file_once", "finance.statement.imported-meanwhile");

    private Guards() {}

    /** A rejection if a guard spoke that a user can run into; otherwise a fault. */
    static RuntimeException translate(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("23")) {
            Matcher name = NAME.matcher(String.valueOf(e.getMessage()));
            while (name.find()) {
                String code = CODES.get(name.group());
                if (code != null) {
                    return new Rejection(code);
                }
            }
        }
        return new IllegalStateException("Finance cannot use its tables", e);
    }
}
