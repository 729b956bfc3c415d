package org.hongchuang.accreditation.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongchuang.accreditation.base.CreditCode;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;

/** Writes the register: what decisions enter, extend and lift, in their transaction. */
@ApplicationScoped
public class BanBook {
    @Inject
    private Database database;

    /** @throws Rejection if the code fails its own check: a ban on it would bind nobody */
    public static String requireCode(String creditCode, String name) {
        String code = CreditCode.normal(creditCode);
        if (!CreditCode.valid(code)) {
            throw new Rejection("accreditation.ban.credit-code", creditCode, name);
        }
        return code;
    }

    public void enter(NewBan ban, String creditCode, String name) {
        String code = requireCode(creditCode, name);
        long id = database.first(
                        "insert into accr_ban (public_id, measure_id, org_path, rulebook, kinds, covers,"
                                + " leading_person, from_day, last_day) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as date))"
                                + " returning id",
                        row -> row.getLong(1),
                        PublicId.next(),
                        ban.measure(),
                        ban.orgPath(),
                        ban.rulebook(),
                        ban.kinds().toArray(String[]::new),
                        ban.covers().stream().map(Enum::name).toArray(String[]::new),
                        ban.leadingPerson(),
                        ban.fromDay(),
                        ban.lastDay())
                .orElseThrow();
        bind(id, code, name, ban.measure());
    }

    /** Lets the ban that a measure carries bind a successor too. */
    public void extend(long banningMeasure, String creditCode, String name, long by) {
        String code = requireCode(creditCode, name);
        long id = ofMeasure(banningMeasure);
        if (database.count("select count(*) from accr_ban_unit where ban_id = ? and credit_code = ?", id, code) > 0) {
            throw new Rejection("accreditation.ban.bound-already", name, code);
        }
        bind(id, code, name, by);
    }

    private void bind(long ban, String code, String name, long by) {
        database.update(
                "insert into accr_ban_unit (ban_id, credit_code, name, measure_id) values (?, ?, ?, ?)",
                ban,
                code,
                name,
                by);
    }

    public void lift(long banningMeasure, LocalDate on, long by) {
        database.update(
                "insert into accr_ban_lift (ban_id, measure_id, lifted_on) values (?, ?, ?)",
                ofMeasure(banningMeasure),
                by,
                on);
    }

    /** Whether a measure carries a ban. */
    public boolean has(long measure) {
        return database.count("select count(*) from accr_ban where measure_id = ?", measure) > 0;
    }

    private long ofMeasure(long measure) {
        List<Long> found =
                database.list("select id from accr_ban where measure_id = ?", row -> row.getLong(1), measure);
        if (found.isEmpty()) {
            throw new Rejection("accreditation.ban.none");
        }
        return found.get(0);
    }
}
