package org.hongchuang.sandbox.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The steps that brought each case where it stands. */
final class Histories {
    private final Connection connection;

    Histories(Connection connection) {
        this.connection = connection;
    }

    void write(List<Base> bases) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "accr_case_event",
                "case_id, at, username, display_name, command, from_state, to_state, grounds")) {
            for (Base base : bases) {
                if (base.state() != State.DRAFT) {
                    new Steps(rows, base).write();
                }
            }
            rows.end();
        }
    }

    /** The steps of one case, in order. */
    private record Steps(CopyRows rows, Base base) {
        void write() throws SQLException {
            Account county = Account.recommending(base.county());
            State state = base.state();
            boolean returnedOnce = state == State.RETURNED || state.atLeastVerified() && base.index() % 6 == 0;
            LocalDate applied = base.timeline().applied();
            if (returnedOnce) {
                LocalDate first = state == State.RETURNED ? applied : applied.minusDays(9);
                step(first, applicant(), "SUBMIT", State.DRAFT, State.SUBMITTED, "");
                step(first.plusDays(6), county, "RETURN", State.SUBMITTED, State.RETURNED, "花名册与申请表入驻户数不一致，请核对后重新提交");
            }
            if (state != State.RETURNED) {
                State from = returnedOnce ? State.RETURNED : State.DRAFT;
                step(applied, applicant(), "SUBMIT", from, State.SUBMITTED, "");
            }
            if (state.atLeastRecommended()) {
                LocalDate day = base.timeline().recommended();
                step(day, county, "RECOMMEND", State.SUBMITTED, State.RECOMMENDED, "材料齐全，同意推荐");
            }
            if (state.atLeastVerified()) {
                LocalDate day = base.timeline().verified();
                step(day, Account.SECOND_OFFICE, "VERIFY", State.RECOMMENDED, State.VERIFIED, "实地考察与材料相符");
            }
            if (state.decided()) {
                decision(state);
            }
        }

        private void decision(State state) throws SQLException {
            String grounds = CaseTables.minutes(base) + " " + CaseTables.grounds(base);
            LocalDate day = base.timeline().decided();
            if (state == State.REJECTED) {
                step(day, Account.RECORDER, "REJECT", State.VERIFIED, State.REJECTED, grounds);
            } else {
                step(day, Account.RECORDER, "APPROVE", State.VERIFIED, State.APPROVED, grounds);
            }
            if (state == State.NAMED) {
                LocalDate named = base.timeline().named();
                step(named, Account.OFFICE, "NAME", State.APPROVED, State.NAMED, named.toString());
            }
        }

        private Account applicant() {
            return new Account(base.applicant(), base.applicantName(), null, null);
        }

        private void step(LocalDate day, Account by, String command, State from, State to, String grounds)
                throws SQLException {
            rows.add(
                    base.id(),
                    CityPlan.during(day, base.index()),
                    by.username(),
                    by.displayName(),
                    command,
                    from,
                    to,
                    grounds);
        }
    }
}
