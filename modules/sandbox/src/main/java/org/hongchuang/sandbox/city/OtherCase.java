package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.sandbox.city.Federation.OtherBase;
import org.jspecify.annotations.Nullable;

/** The case of a base beside those of Nanchang, with its steps, visit and award. */
record OtherCase(Federation federation, OtherBase base, long id, long organisation, String path, CityPlan plan) {
    private static final int TERM_YEARS = 5;
    private static final int TIME_TO_RECTIFY = 60;
    private static final int OVERDUE = 9;
    private static final String CASES = "id, public_id, rulebook, organisation, org_path, name, kind, credit_code,"
            + " payee_name, payee_account, payee_bank, state, state_since, applied_on, application, union_work,"
            + " decided_on, minutes_no, decision_grounds, decided_by, named_on, named_by, acts, rectify_until,"
            + " title_until";

    static void write(Connection connection, List<OtherCase> cases) throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, "accr_case", CASES)) {
            for (OtherCase each : cases) {
                each.row(rows);
            }
            rows.end();
        }
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_case_event",
                "case_id, at, username, display_name, command, from_state, to_state, grounds")) {
            for (OtherCase each : cases) {
                each.steps(rows);
            }
            rows.end();
        }
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_visit",
                "public_id, case_id, visited_on, visitors, remarks, confirmed, recorded_by, recorded_at")) {
            for (OtherCase each : cases) {
                each.visit(rows);
            }
            rows.end();
        }
        try (CopyRows rows = CopyRows.into(connection, "accr_award", "case_id, subsidy, year, awarded_on, paid_on")) {
            for (OtherCase each : cases) {
                each.award(rows);
            }
            rows.end();
        }
        for (OtherCase each : cases) {
            if (each.rectifying()) {
                new OtherRectification(connection, each, each.since(), each.rectifyUntil()).write();
            }
        }
    }

    private boolean rectifying() {
        return "RECTIFYING".equals(base.state());
    }

    private LocalDate rectifyUntil() {
        return since().plusDays(TIME_TO_RECTIFY);
    }

    private UUID publicId() {
        return plan.dice("other-case", id).id(CityPlan.during(applied(), id));
    }

    private LocalDate applied() {
        LocalDate day = base.day();
        return day == null ? plan.today().minusDays(40) : base.record() ? day : day.minusDays(50);
    }

    private LocalDate decided() {
        LocalDate day = base.day();
        return day == null ? applied().plusDays(30) : base.record() ? day : day.minusDays(10);
    }

    private void row(CopyRows rows) throws SQLException {
        boolean record = base.record();
        LocalDate named = base.titled() ? base.day() : null;
        boolean term = named != null && !record && base.kind().equals("provincial");
        rows.add(
                id,
                publicId(),
                federation.rulebook(),
                plan.dice("organisation", organisation).id(Instant.parse("2019-07-01T00:00:00Z")),
                path,
                base.name() + Names.MARK,
                base.kind(),
                CreditCode.of(federation.area(), (int) id),
                base.name() + "管理有限公司" + Names.MARK,
                String.format("52%017d", 8_000_000_000L + id * 101L),
                "示例银行" + base.place() + "支行",
                base.state(),
                CityPlan.during(since(), id),
                record ? null : applied(),
                "{}",
                "{}",
                base.decided() ? decided() : null,
                base.decided() ? number() : null,
                base.decided() ? grounds() : null,
                base.decided() ? federation.who("recorder").username() : null,
                named,
                named == null ? null : federation.who("office").username(),
                record ? "" : federation.acts(),
                rectifying() ? rectifyUntil() : null,
                term && named != null ? named.plusYears(TERM_YEARS) : null);
    }

    private LocalDate since() {
        if (rectifying()) {
            return plan.today().minusDays(TIME_TO_RECTIFY + OVERDUE);
        }
        return base.day() == null ? applied().plusDays(25) : base.day();
    }

    private String number() {
        return (base.record() ? "认定文件〔" : "批复〔") + decided().getYear() + "〕" + id % 90 + "号（示例）";
    }

    private String grounds() {
        if ("REJECTED".equals(base.state())) {
            return "承载能力不足，不予认定";
        }
        return base.record() ? federation.name() : "考察合格，同意认定";
    }

    private void steps(CopyRows rows) throws SQLException {
        Account recorder = federation.who("recorder");
        Account office = federation.who("office");
        if (base.record()) {
            step(rows, decided(), recorder, "ENROL", "DRAFT", "APPROVED", number());
        } else {
            Account applicant = new Account("base" + id, base.name() + "经办人", null, null);
            step(rows, applied(), applicant, "SUBMIT", "DRAFT", "SUBMITTED", "");
            if ("RETURNED".equals(base.state())) {
                step(rows, applied().plusDays(25), office, "RETURN", "SUBMITTED", "RETURNED", "申报书缺少场地证明，请补齐后重新提交");
            }
            if (base.verified()) {
                step(rows, applied().plusDays(25), office, "VERIFY", "SUBMITTED", "VERIFIED", "考察情况与申报材料相符");
            }
            if (base.decided()) {
                boolean rejected = "REJECTED".equals(base.state());
                String to = rejected ? "REJECTED" : "APPROVED";
                step(
                        rows,
                        decided(),
                        recorder,
                        rejected ? "REJECT" : "APPROVE",
                        "VERIFIED",
                        to,
                        number() + " " + grounds());
            }
        }
        LocalDate day = base.day();
        if (base.titled() && day != null) {
            step(rows, base.record() ? day.plusDays(7) : day, office, "NAME", "APPROVED", "NAMED", day.toString());
        }
        if (rectifying()) {
            String minutes = OtherRectification.minutesNo(since()) + " 三（六）1";
            step(rows, since(), recorder, "REQUIRE_RECTIFICATION", "NAMED", "RECTIFYING", minutes);
        }
    }

    private void step(CopyRows rows, LocalDate day, Account by, String command, String from, String to, String grounds)
            throws SQLException {
        rows.add(id, CityPlan.during(day, id), by.username(), by.displayName(), command, from, to, grounds);
    }

    private void visit(CopyRows rows) throws SQLException {
        if (base.verified()) {
            LocalDate day = applied().plusDays(20);
            Account office = federation.who("office");
            String confirmed = "{\"distinctive\":true,\"complete_functions\":true,\"strong_capacity\":"
                    + !"REJECTED".equals(base.state()) + ",\"sustainable\":true,\"exemplary\":true}";
            rows.add(
                    plan.dice("visit", id).id(CityPlan.during(day, id)),
                    id,
                    day,
                    office.displayName(),
                    "实地查看场地、服务和入驻情况（示例）",
                    confirmed,
                    office.username(),
                    CityPlan.during(day, id));
        }
    }

    /** What was granted on naming was paid before the sample begins. */
    private void award(CopyRows rows) throws SQLException {
        @Nullable
        String subsidy =
                switch (base.titled() ? base.kind() : "") {
                    case "provincial" -> "provincial_grant";
                    case "national" -> "national_grant";
                    default -> null;
                };
        if (subsidy != null) {
            LocalDate day = Objects.requireNonNull(base.day());
            rows.add(id, subsidy, day.getYear(), day, day.plusDays(45));
        }
    }
}
