package org.hongchuang.accreditation;

import java.time.LocalDate;

/** Named cases in the database of a test. */
public final class Portfolio {
    private Portfolio() {}

    /** Cases named in 2024 with a success rate of 40 % in 2026, numbered from 1; the odd ones in county 2, the even in 3. */
    public static void named(House house, int cases) {
        house.sql("insert into accr_case (id, public_id, organisation, org_path, name, kind, credit_code, payee_name,"
                + " payee_account, payee_bank, state, state_since, applied_on, decided_on, minutes_no, decided_by,"
                + " named_on, named_by) select i, gen_random_uuid(), gen_random_uuid(),"
                + " '/1/' || (case i % 2 when 1 then 2 else 3 end) || '/' || (i + 9) || '/', '基地' || i, 'office',"
                + " 'C' || i, '户名', '账号', '开户行', 'NAMED', now(), '2024-01-10', '2024-03-01', '纪要1号', 'recorder',"
                + " '2024-04-01', 'office' from generate_series(1, " + cases + ") i");
        house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " select id, 2026, 1, '{\"residents\": 20, \"stable_residents\": 8}', 'FORM', 'applicant', now()"
                + " from accr_case");
    }

    /** Points no item can give: the rulebook refuses them. */
    public static void spoil(House house, long caseId) {
        house.sql("insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at) values ("
                + caseId + ", 2026, 1, '{\"signage\": 99}', '{}', 'office', now())");
    }

    /** The result of a year, proposed and determined by two on a day. */
    public static void determine(House house, long caseId, int year, String grade, LocalDate day) {
        house.sql("with p as (insert into accr_result_proposal (public_id, case_id, year, part, edition, facts, grade,"
                + " proposed_by, proposed_at, state, closed_by, closed_at) select gen_random_uuid(), id, " + year
                + ", 'whole', rulebook, '{}', '" + grade + "', 'office1', now(), 'CONFIRMED', 'office2', now() from"
                + " accr_case where id = " + caseId + " returning *) insert into accr_result (public_id, proposal_id,"
                + " proposed_by, confirmed_by, case_id, org_path, rulebook, year, part, revision, edition, edition_hash,"
                + " facts, grade, receipt, reason, minutes_no, determined_on, determined_at) select gen_random_uuid(),"
                + " p.id, 'office1', 'office2', c.id, c.org_path, c.rulebook, p.year, 'whole', (select count(*) + 1 from"
                + " accr_result r where r.case_id = c.id and r.year = p.year), p.edition, '', p.facts, p.grade,"
                + " gen_random_uuid(), '更正', '纪要', '" + day + "', now() from p join accr_case c on c.id = p.case_id");
    }

    public static Class<?> desk(String name) {
        try {
            return Class.forName("org.hongchuang.accreditation." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
