package org.hongchuang.accreditation.facts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.hongchuang.accreditation.base.FlatJson;
import org.hongchuang.accreditation.base.JsonMap;

/** What somebody stated of a case, as it is stored; read where it is needed, without a map in between. */
final class Stated {
    static final Stated NOTHING = of(Map.of());

    private final byte[] json;

    private Stated(byte[] json) {
        this.json = json;
    }

    static Stated of(ResultSet row, int column) throws SQLException {
        return new Stated(Objects.requireNonNull(row.getBytes(column)));
    }

    static Stated of(Map<String, String> texts) {
        return new Stated(JsonMap.write(texts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Gives each value with what its name means.
     *
     * @param objects that are stated of cases in the same place
     */
    <T> void each(FlatJson<T> objects, FlatJson.Reader<T> reader) {
        objects.each(json, reader);
    }
}
