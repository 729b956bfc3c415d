package org.hongchuang.accreditation.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hongchuang.accreditation.api.BanFilter;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.BanSubject;
import org.jspecify.annotations.Nullable;

/** Reads the register. */
@ApplicationScoped
class BanRegister {
    /** A ban {@code b} stands on a day; takes the day three times. */
    private static final String STANDS =
            "b.from_day <= ? and (b.last_day is null or b.last_day >= ?) and (l.lifted_on is null or l.lifted_on > ?)";

    private static final String FROM = " from accr_ban b join accr_measure m on m.id = b.measure_id"
            + " join accr_case c on c.id = m.case_id left join accr_ban_lift l on l.ban_id = b.id where ";
    private static final String SELECT = "select b.*, m.public_id as measure, m.edition, m.cite, m.label_zh,"
            + " m.label_en, c.public_id as case_public_id, l.lifted_on, u.codes, u.names"
            + FROM.replace(
                    " where ",
                    " cross join lateral (select array_agg(credit_code::text order by measure_id) as codes,"
                            + " array_agg(name::text order by measure_id) as names from accr_ban_unit"
                            + " where ban_id = b.id) u where ");
    private static final String BINDS =
            "exists (select 1 from accr_ban_unit bound where bound.ban_id = b.id and bound.credit_code = ?)";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    Optional<BanView> standing(String creditCode, String rulebook, String kind, LocalDate on) {
        return database.first(
                SELECT + BINDS + " and b.rulebook = ? and (cardinality(b.kinds) = 0 or ? = any (b.kinds)) and " + STANDS
                        + " order by b.last_day desc nulls first, b.id limit 1",
                BanRegister::view,
                creditCode,
                rulebook,
                kind,
                on,
                on,
                on);
    }

    List<BanView> binding(String creditCode) {
        return database.list(SELECT + BINDS + " order by b.id desc", BanRegister::view, creditCode);
    }

    Optional<BanView> find(UUID id, String scope) {
        return database.first(SELECT + "b.public_id = ? and b.org_path like ?", BanRegister::view, id, scope + "%");
    }

    Page<BanView> page(BanFilter filter, String scope, PageRequest page) {
        StringBuilder where = new StringBuilder("b.org_path like ?");
        List<@Nullable Object> values = new ArrayList<>(List.of(scope + "%"));
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            where.append(" and (b.leading_person ilike ? or exists (select 1 from accr_ban_unit bound"
                    + " where bound.ban_id = b.id and (bound.credit_code = ? or bound.name ilike ?)))");
            String part = "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            values.addAll(List.of(part, text.strip().toUpperCase(Locale.ROOT), part));
        }
        if (filter.standing()) {
            LocalDate today = LocalDate.now(clock);
            where.append(" and ").append(STANDS);
            values.addAll(List.of(today, today, today));
        }
        if (filter.rulebook() != null) {
            where.append(" and b.rulebook = ?");
            values.add(filter.rulebook());
        }
        long total = database.count("select count(*)" + FROM + where, values.toArray());
        values.addAll(List.of(page.size(), page.first()));
        return new Page<>(
                database.list(
                        SELECT + where + " order by b.id desc limit ? offset ?", BanRegister::view, values.toArray()),
                total);
    }

    private static BanView view(ResultSet row) throws SQLException {
        List<String> codes = texts(row.getArray("codes"));
        List<String> names = texts(row.getArray("names"));
        return new BanView(
                row.getObject("public_id", UUID.class),
                row.getObject("measure", UUID.class),
                row.getObject("case_public_id", UUID.class),
                row.getString("rulebook"),
                row.getString("edition"),
                row.getString("cite"),
                row.getString("label_zh"),
                row.getString("label_en"),
                texts(row.getArray("kinds")),
                texts(row.getArray("covers")).stream().map(BanSubject::valueOf).toList(),
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new BanView.Unit(codes.get(i), names.get(i)))
                        .toList(),
                row.getString("leading_person"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("lifted_on", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
