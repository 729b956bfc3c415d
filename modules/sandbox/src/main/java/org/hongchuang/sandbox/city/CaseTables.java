package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes what the accreditation context knows of bases: cases, rosters, visits, figures, scores. */
final class CaseTables {
    private final CityPlan plan;
    private final Answers answers;
    private final YearFigures figures;
    private final Scores scores;

    CaseTables(CityPlan plan) {
        this.plan = plan;
        this.answers = new Answers(plan);
        this.figures = new YearFigures(plan);
        this.scores = new Scores(plan);
    }

    void write(Connection connection, List<Base> bases) throws SQLException {
        cases(connection, bases);
        new Histories(connection).write(bases);
        new Rosters(plan).write(connection, bases);
        visits(connection, bases);
        new FigureTable(plan).write(connection, bases);
        scores(connection, bases);
    }

    private void cases(Connection connection, List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_case",
                "id, public_id, organisation, org_path, name, kind, credit_code, payee_name, payee_account, payee_bank,"
                        + " state, state_since, applied_on, application, union_work, decided_on, minutes_no,"
                        + " decision_grounds, decided_by, named_on, named_by")) {
            for (Base base : bases) {
                boolean decided = base.state().decided();
                LocalDate applied = base.timeline().applied();
                LocalDate decidedOn = base.timeline().decided();
                rows.add(
                        base.id(),
                        base.publicId(),
                        base.organisation(),
                        base.path(),
                        base.name(),
                        base.kind(),
                        base.creditCode(),
                        base.operator(),
                        base.account(),
                        base.bank(),
                        base.state(),
                        CityPlan.during(base.timeline().of(base.state()), base.index()),
                        base.state() == State.DRAFT ? null : applied,
                        Json.object(answers.application(base)),
                        Json.object(answers.unionWork(base)),
                        decided ? decidedOn : null,
                        decided ? minutes(base) : null,
                        decided ? grounds(base) : null,
                        decided ? Account.RECORDER.username() : null,
                        base.named() ? base.timeline().named() : null,
                        base.named() ? Account.OFFICE.username() : null);
            }
            rows.end();
        }
    }

    static String minutes(Base base) {
        LocalDate day = base.timeline().decided();
        return "洪工党组纪要〔" + day.getYear() + "〕" + day.getMonthValue() + "号（示例）";
    }

    static String grounds(Base base) {
        return base.state() == State.REJECTED ? "工会组织未实现全覆盖，整改后可重新申报" : "符合认定条件，同意认定";
    }

    private void visits(Connection connection, List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_visit",
                "public_id, case_id, visited_on, visitors, remarks, confirmed, recorded_by, recorded_at")) {
            for (Base base : bases) {
                if (Visits.to(base)) {
                    LocalDate day = base.timeline().visited();
                    rows.add(
                            plan.dice("visit", base.id()).id(CityPlan.during(day, base.index())),
                            base.id(),
                            day,
                            Account.OFFICE.displayName() + "、" + Account.SECOND_OFFICE.displayName(),
                            Visits.remarks(base),
                            Json.object(Visits.confirmed(base)),
                            Account.SECOND_OFFICE.username(),
                            CityPlan.during(day, base.index()));
                }
            }
            rows.end();
        }
    }

    private void scores(Connection connection, List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection, "accr_scores", "case_id, year, revision, scores, remarks, scored_by, scored_at")) {
            for (Base base : bases) {
                for (int year = figures.firstYear();
                        base.named() && year <= plan.today().getYear();
                        year++) {
                    if (base.namedYear() < year) {
                        rows.add(
                                base.id(),
                                year,
                                1,
                                Json.object(scores.of(base, year)),
                                Json.object(scores.remarks(base, year)),
                                Account.SECOND_OFFICE.username(),
                                CityPlan.during(figures.enteredOn(year), base.index()));
                    }
                }
            }
            rows.end();
        }
    }
}
