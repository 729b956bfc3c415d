package org.hongchuang.kernel.task;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What of a policy a last day rests on.
 *
 * @param cite article, as the document counts them
 * @param edition whose article, such as {@code nanchang-bases@2019-06-20}
 * @param rule id of the step or rule that says so; null where the edition has none of that name
 */
public record Basis(String cite, String edition, @Nullable String rule) implements Serializable {

    /** @param column number of the first of three: article, edition, rule; null if nothing stands there */
    public static @Nullable Basis read(ResultSet row, int column) throws SQLException {
        String cite = row.getString(column);
        return cite == null ? null : new Basis(cite, row.getString(column + 1), row.getString(column + 2));
    }
}
