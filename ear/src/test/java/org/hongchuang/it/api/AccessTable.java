package org.hongchuang.it.api;

import static org.hongchuang.it.api.AccessTable.Reach.CASE;
import static org.hongchuang.it.api.AccessTable.Reach.CITY;
import static org.hongchuang.it.api.AccessTable.Reach.LIST;
import static org.hongchuang.it.api.AccessTable.Reach.OWN_CASE;
import static org.hongchuang.kernel.access.Permission.APPLICATION_EDIT;
import static org.hongchuang.kernel.access.Permission.ASSESSMENT_ARRANGE;
import static org.hongchuang.kernel.access.Permission.ASSESSMENT_VIEW;
import static org.hongchuang.kernel.access.Permission.AUDIT_VIEW;
import static org.hongchuang.kernel.access.Permission.BAN_VIEW;
import static org.hongchuang.kernel.access.Permission.CALENDAR_KEEP;
import static org.hongchuang.kernel.access.Permission.CASE_DECIDE;
import static org.hongchuang.kernel.access.Permission.CASE_RECOMMEND;
import static org.hongchuang.kernel.access.Permission.CASE_VERIFY;
import static org.hongchuang.kernel.access.Permission.CASE_VIEW;
import static org.hongchuang.kernel.access.Permission.COMPLAINT_JUDGE;
import static org.hongchuang.kernel.access.Permission.COMPLAINT_REGISTER;
import static org.hongchuang.kernel.access.Permission.COMPLAINT_VIEW;
import static org.hongchuang.kernel.access.Permission.DASHBOARD_VIEW;
import static org.hongchuang.kernel.access.Permission.DELEGATION_GIVE;
import static org.hongchuang.kernel.access.Permission.DELEGATION_KEEP;
import static org.hongchuang.kernel.access.Permission.EVALUATION_RUN;
import static org.hongchuang.kernel.access.Permission.EVALUATION_VIEW;
import static org.hongchuang.kernel.access.Permission.FIGURES_EDIT;
import static org.hongchuang.kernel.access.Permission.FINDING_SETTLE;
import static org.hongchuang.kernel.access.Permission.FINDING_VIEW;
import static org.hongchuang.kernel.access.Permission.ITEM_SCORE;
import static org.hongchuang.kernel.access.Permission.MEASURE_DECIDE;
import static org.hongchuang.kernel.access.Permission.MEASURE_PROPOSE;
import static org.hongchuang.kernel.access.Permission.MEASURE_VIEW;
import static org.hongchuang.kernel.access.Permission.MONEY_VIEW;
import static org.hongchuang.kernel.access.Permission.NOTICE_POST;
import static org.hongchuang.kernel.access.Permission.NOTICE_VIEW;
import static org.hongchuang.kernel.access.Permission.OBJECTION_ANSWER;
import static org.hongchuang.kernel.access.Permission.OBJECTION_RECORD;
import static org.hongchuang.kernel.access.Permission.ORDER_APPROVE;
import static org.hongchuang.kernel.access.Permission.ORDER_CHECK;
import static org.hongchuang.kernel.access.Permission.ORDER_MAKE;
import static org.hongchuang.kernel.access.Permission.QUESTIONNAIRE_KEEP;
import static org.hongchuang.kernel.access.Permission.QUESTIONNAIRE_VIEW;
import static org.hongchuang.kernel.access.Permission.REMINDER_VIEW;
import static org.hongchuang.kernel.access.Permission.REPLAY_RUN;
import static org.hongchuang.kernel.access.Permission.RESULT_CONFIRM;
import static org.hongchuang.kernel.access.Permission.RESULT_PROPOSE;
import static org.hongchuang.kernel.access.Permission.RESULT_VIEW;
import static org.hongchuang.kernel.access.Permission.RULEBOOK_CHECK;
import static org.hongchuang.kernel.access.Permission.RULEBOOK_DRAFT;
import static org.hongchuang.kernel.access.Permission.RULEBOOK_PUBLISH;
import static org.hongchuang.kernel.access.Permission.RULEBOOK_VIEW;
import static org.hongchuang.kernel.access.Permission.STATEMENT_IMPORT;
import static org.hongchuang.kernel.access.Permission.STUDIO_VIEW;
import static org.hongchuang.kernel.access.Permission.TERM_KEEP;
import static org.hongchuang.kernel.access.Permission.WHAT_IF_RUN;
import static org.hongchuang.kernel.access.Role.APPLICANT;
import static org.hongchuang.kernel.access.Role.AUDITOR;
import static org.hongchuang.kernel.access.Role.COUNTY_OFFICER;
import static org.hongchuang.kernel.access.Role.DECISION_RECORDER;
import static org.hongchuang.kernel.access.Role.FINANCE_APPROVER;
import static org.hongchuang.kernel.access.Role.FINANCE_CHECKER;
import static org.hongchuang.kernel.access.Role.FINANCE_MAKER;
import static org.hongchuang.kernel.access.Role.LEADER;
import static org.hongchuang.kernel.access.Role.OFFICE_OFFICER;
import static org.hongchuang.kernel.access.Role.SECURITY_ADMINISTRATOR;

import java.util.List;
import java.util.Set;
import org.hongchuang.kernel.access.AccessPolicy;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Role;

/**
 * Who gets what from every route of the API. Changing calls are made such that whoever gets past the guards is refused
 * for another reason (the last column), so nothing may change at all.
 */
final class AccessTable {
    private static final String STEP =
            "{\"on\": \"2026-01-05\", \"minutesNo\": \"1\", \"visitors\": \"甲\", \"grounds\": \"乙\"}";
    private static final String DRAFT_STEP = "{\"version\": 0, \"grounds\": \"丁\"}";
    private static final String WHAT_IF =
            "{\"before\": \"nanchang-bases@2019-06-20\", \"after\": \"nanchang-bases@2019-06-20\", \"year\": 1990}";
    private static final String PROPOSAL =
            "{\"caseId\": \"01935c5e-7a00-7000-8000-000000000041\", \"rule\": \"rectify\", \"grounds\": \"戊\"}";
    private static final String HOUSE_TERM = "{\"command\": \"RECOMMEND\", \"workingDays\": 0}";
    private static final String DECLARATION = "{\"declaration\": \"NO_INTEREST\"}";
    private static final String FILE = "no spreadsheet and no statement";

    static final List<Route> ROUTES = List.of(
            // Route, what it touches, what is asked for (any one of them), what is sent, status if let in
            read("/api/me", LIST, 200),
            read("/api/tasks", LIST, 200),
            read("/api/delegations", LIST, 200, DELEGATION_GIVE),
            read("/api/delegations/colleagues", LIST, 200, DELEGATION_GIVE),
            read("/api/delegations/all", LIST, 200, DELEGATION_KEEP),
            send("POST", "/api/delegations", LIST, "{}", 422, DELEGATION_GIVE),
            // The id is that of a case, so that whoever is let in finds no delegation.
            send("POST", "/api/delegations/{id}/commands/act", LIST, "", 404, DELEGATION_GIVE),
            send("POST", "/api/delegations/{id}/commands/end", LIST, "", 404, DELEGATION_GIVE, DELEGATION_KEEP),
            read("/api/reminders", LIST, 200, REMINDER_VIEW),
            send("POST", "/api/reminders/{id}/commands/read", LIST, "", 404, REMINDER_VIEW),
            read("/api/reminders/mail", LIST, 200, REMINDER_VIEW),
            send("PUT", "/api/reminders/mail", LIST, "{\"address\": \"nowhere\"}", 422, REMINDER_VIEW),
            read("/api/house-terms", LIST, 200, TERM_KEEP),
            send("POST", "/api/house-terms", LIST, HOUSE_TERM, 422, TERM_KEEP),
            read("/api/holidays", LIST, 200, RULEBOOK_VIEW),
            read("/api/holidays/entries", LIST, 200, RULEBOOK_VIEW),
            send("POST", "/api/holidays", LIST, "{\"year\": 2099}", 422, CALENDAR_KEEP),
            send("POST", "/api/holidays/entries/{id}/commands/confirm", LIST, "", 404, CALENDAR_KEEP),
            read("/api/cases", LIST, 200, CASE_VIEW),
            read("/api/cases/export", LIST, 200, CASE_VIEW),
            send("POST", "/api/bulk-moves/commands/return/preview", LIST, "{}", 422, CASE_RECOMMEND, CASE_VERIFY),
            send("POST", "/api/bulk-moves/commands/return", LIST, "{}", 422, CASE_RECOMMEND, CASE_VERIFY),
            read("/api/cases/{id}", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/history", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/timeline", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/documents", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/documents/{document}", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/roster", CASE, 200, CASE_VIEW),
            send("POST", "/api/cases/{id}/roster", OWN_CASE, FILE, 422, APPLICATION_EDIT),
            send("POST", "/api/cases/{id}/roster/carried", OWN_CASE, "", 422, APPLICATION_EDIT),
            read("/api/cases/{id}/earlier-applications", CASE, 200, CASE_VIEW, APPLICATION_EDIT),
            read("/api/applications/kinds", LIST, 200, APPLICATION_EDIT),
            send("POST", "/api/applications", LIST, "{}", 422, APPLICATION_EDIT),
            read("/api/cases/{id}/application", CASE, 200, CASE_VIEW),
            send("PUT", "/api/cases/{id}/application", OWN_CASE, "{}", 422, APPLICATION_EDIT),
            read("/api/cases/{id}/application/eligibility", CASE, 200, CASE_VIEW),
            send("POST", "/api/cases/{id}/application/eligibility", OWN_CASE, "{}", 422, APPLICATION_EDIT),
            send("POST", "/api/cases/{id}/application/documents", OWN_CASE, FILE, 422, APPLICATION_EDIT),
            send("POST", "/api/cases/{id}/commands/submit", OWN_CASE, STEP, 409, APPLICATION_EDIT),
            send("POST", "/api/cases/{id}/commands/recommend", CASE, STEP, 409, CASE_RECOMMEND),
            send("POST", "/api/cases/{id}/commands/return", CASE, STEP, 409, CASE_RECOMMEND, CASE_VERIFY),
            send("POST", "/api/cases/{id}/commands/visit", CASE, "{}", 422, CASE_VERIFY),
            send("POST", "/api/cases/{id}/commands/verify", CASE, STEP, 409, CASE_VERIFY),
            send("POST", "/api/cases/{id}/commands/approve", CASE, STEP, 409, CASE_DECIDE),
            send("POST", "/api/cases/{id}/commands/reject", CASE, STEP, 409, CASE_DECIDE),
            send("POST", "/api/cases/{id}/commands/name", CASE, STEP, 409, CASE_VERIFY),
            send("POST", "/api/cases/{id}/commands/renew", CASE, STEP, 422, CASE_DECIDE),
            read("/api/cases/{id}/visits", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/photos", CASE, 200, CASE_VIEW),
            // The document is no visit and no photo, and nothing is said of the file.
            send("POST", "/api/cases/{id}/visits/{document}/photos", CASE, FILE, 422, CASE_VERIFY),
            read("/api/cases/{id}/photos/{document}", CASE, 404, CASE_VIEW),
            send("DELETE", "/api/cases/{id}/photos/{document}", CASE, "", 404, CASE_VERIFY),
            read("/api/cases/{id}/figures/{year}", CASE, 200, CASE_VIEW, FIGURES_EDIT),
            read("/api/cases/{id}/figures/{year}/year-before", CASE, 200, CASE_VIEW, FIGURES_EDIT),
            send("PUT", "/api/cases/{id}/figures/{year}", CASE, "{\"no_such_metric\": 1}", 422, FIGURES_EDIT),
            send("POST", "/api/figures/{year}", LIST, FILE, 422, FIGURES_EDIT),
            send("POST", "/api/figures/{year}/imports", LIST, FILE, 422, FIGURES_EDIT),
            // The id is that of a case, so that whoever is let in finds no import.
            read("/api/figures-imports/{id}", LIST, 404, FIGURES_EDIT),
            read("/api/figures-imports/{id}/rows", LIST, 404, FIGURES_EDIT),
            send("POST", "/api/figures-imports/{id}/commands/confirm", LIST, "", 404, FIGURES_EDIT),
            read("/api/cases/{case}/receipts/latest", CASE, 200, CASE_VIEW, FINDING_VIEW, MONEY_VIEW),
            read("/api/cases/{case}/papers", CASE, 200, CASE_VIEW),
            // The paper is asked for by a name no case has.
            read("/api/cases/{case}/papers/{document}", CASE, 404, CASE_VIEW),
            read("/api/cases/{case}/archive", CASE, 200, CASE_VIEW),
            read("/api/enrolments/kinds", LIST, 200, CASE_DECIDE),
            read("/api/enrolments/bases", LIST, 200, CASE_DECIDE),
            // No kind is named.
            read("/api/enrolments/eligibility", LIST, 422, CASE_DECIDE),
            send("POST", "/api/enrolments", LIST, FILE, 422, CASE_DECIDE),
            read("/api/receipts/{receipt}", CASE, 200, CASE_VIEW, FINDING_VIEW, MONEY_VIEW),
            read("/api/assessments", LIST, 200, RESULT_VIEW),
            read("/api/cases/{case}/assessments/{year}", CASE, 200, ASSESSMENT_VIEW, ASSESSMENT_ARRANGE),
            send("POST", "/api/cases/{case}/assessments/{year}/assessors", CASE, "{}", 422, ASSESSMENT_ARRANGE),
            send("POST", "/api/cases/{case}/assessments/{year}/moderations", CASE, "{}", 422, ASSESSMENT_ARRANGE),
            read("/api/assessors", LIST, 200, ASSESSMENT_ARRANGE),
            send("POST", "/api/assessors/{id}/commands/release", LIST, STEP, 404, ASSESSMENT_ARRANGE),
            send("POST", "/api/assessors/{id}/commands/recuse", LIST, STEP, 404, ASSESSMENT_ARRANGE),
            read("/api/score-sheets", LIST, 200, ITEM_SCORE),
            // The id is that of a case, so that whoever is let in finds no sheet, result or proposal.
            read("/api/score-sheets/{id}", LIST, 404, ITEM_SCORE),
            send("POST", "/api/score-sheets/{id}/commands/declare", LIST, DECLARATION, 404, ITEM_SCORE),
            send("POST", "/api/score-sheets/{id}/commands/save", LIST, "{}", 404, ITEM_SCORE),
            send("POST", "/api/score-sheets/{id}/commands/submit", LIST, "{}", 404, ITEM_SCORE),
            send("POST", "/api/score-sheets/{id}/documents", LIST, FILE, 404, ITEM_SCORE),
            read("/api/score-sheets/{id}/documents/{document}", LIST, 404, ITEM_SCORE, ASSESSMENT_VIEW),
            read("/api/cases/{case}/results", LIST, 200, CASE_VIEW, RESULT_VIEW),
            send("POST", "/api/cases/{case}/results/{year}", CASE, "{\"grade\": \"none\"}", 422, RESULT_PROPOSE),
            read("/api/cases/{case}/results/{year}/proposals", LIST, 200, ASSESSMENT_VIEW),
            send("POST", "/api/results/{id}/commands/notify", LIST, "{}", 404, RESULT_PROPOSE),
            read("/api/results/{id}", LIST, 404, CASE_VIEW, RESULT_VIEW),
            read("/api/result-proposals", LIST, 200, RESULT_PROPOSE, RESULT_CONFIRM),
            send("POST", "/api/result-proposals/{id}/commands/confirm", LIST, "", 404, RESULT_CONFIRM),
            send(
                    "POST",
                    "/api/result-proposals/{id}/commands/refuse",
                    LIST,
                    "{\"grounds\": \"丙\"}",
                    404,
                    RESULT_PROPOSE,
                    RESULT_CONFIRM),
            // Nanchang's policy has no ranking.
            read("/api/rankings/{rulebook}/{year}", LIST, 422, RESULT_VIEW),
            read("/api/findings", LIST, 200, FINDING_VIEW),
            read("/api/findings/{id}", LIST, 404, FINDING_VIEW),
            send("POST", "/api/findings/{id}/commands/settle", LIST, STEP, 404, FINDING_SETTLE),
            read("/api/notices", LIST, 200, NOTICE_VIEW),
            // The id is that of a case, so that whoever is let in finds no notice and no objection.
            read("/api/notices/{id}", LIST, 404, NOTICE_VIEW),
            send("POST", "/api/notices/of/{id}", CASE, "{}", 422, NOTICE_POST),
            send("POST", "/api/notices/{id}/commands/object", LIST, "{}", 404, OBJECTION_RECORD),
            send("POST", "/api/notices/{id}/commands/maintain", LIST, "{}", 404, CASE_DECIDE),
            send("POST", "/api/notices/objections/{id}/commands/dismiss", LIST, "{}", 404, OBJECTION_ANSWER),
            send("POST", "/api/notices/objections/{id}/documents", LIST, FILE, 404, OBJECTION_RECORD),
            read("/api/notices/objections/{id}/documents/{document}", LIST, 404, NOTICE_VIEW),
            read("/api/questionnaires", LIST, 200, QUESTIONNAIRE_VIEW),
            send("POST", "/api/questionnaires", LIST, "{}", 404, QUESTIONNAIRE_KEEP),
            read("/api/questionnaires/{id}", LIST, 404, QUESTIONNAIRE_VIEW),
            send("POST", "/api/questionnaires/{id}/commands/adopt", LIST, "", 404, QUESTIONNAIRE_KEEP),
            read("/api/complaints", LIST, 200, COMPLAINT_VIEW),
            send("POST", "/api/complaints", LIST, "{}", 404, COMPLAINT_REGISTER),
            // The id is that of a case, so that whoever is let in finds no complaint.
            read("/api/complaints/{id}", LIST, 404, COMPLAINT_VIEW),
            read("/api/complaints/{id}/documents/{document}", LIST, 404, COMPLAINT_VIEW),
            send("POST", "/api/complaints/{id}/documents", LIST, FILE, 404, COMPLAINT_REGISTER),
            send("POST", "/api/complaints/{id}/commands/verify", LIST, "{}", 404, COMPLAINT_JUDGE),
            read("/api/cases/{id}/measures", CASE, 200, CASE_VIEW),
            read("/api/cases/{id}/measures/bases", CASE, 200, MEASURE_PROPOSE),
            read("/api/cases/{id}/bans", CASE, 200, CASE_VIEW),
            // The id is that of a case, so that whoever is let in finds no measure, no meeting and no ban.
            read("/api/measures", LIST, 200, MEASURE_VIEW),
            send("POST", "/api/measures", LIST, PROPOSAL, 404, MEASURE_PROPOSE),
            read("/api/measures/{id}", LIST, 404, MEASURE_VIEW),
            send("POST", "/api/measures/{id}/commands/retract", LIST, STEP, 404, MEASURE_PROPOSE),
            read("/api/measures/{id}/documents", LIST, 404, MEASURE_VIEW, CASE_VIEW),
            read("/api/measures/{id}/documents/{document}", LIST, 404, MEASURE_VIEW, CASE_VIEW),
            send("POST", "/api/measures/{id}/documents", LIST, FILE, 404, MEASURE_PROPOSE),
            read("/api/meetings", LIST, 200, MEASURE_VIEW),
            read("/api/meetings/{id}", LIST, 404, MEASURE_VIEW),
            read("/api/meetings/{id}/minutes", LIST, 404, MEASURE_VIEW),
            send("POST", "/api/meetings/preview", LIST, "{}", 422, MEASURE_DECIDE),
            send("POST", "/api/meetings", LIST, FILE, 422, MEASURE_DECIDE),
            read("/api/bans", LIST, 200, BAN_VIEW),
            read("/api/bans/{id}", LIST, 404, BAN_VIEW),
            read("/api/bans/standing", LIST, 200, BAN_VIEW, APPLICATION_EDIT, CASE_VIEW),
            read("/api/evaluation-runs", LIST, 200, EVALUATION_VIEW),
            read("/api/evaluation-runs/{run}", LIST, 200, EVALUATION_VIEW),
            send("POST", "/api/evaluation-runs", LIST, "{\"year\": 1990}", 422, EVALUATION_RUN),
            read("/api/what-ifs", LIST, 200, WHAT_IF_RUN),
            send("POST", "/api/what-ifs", LIST, WHAT_IF, 422, WHAT_IF_RUN),
            // The id is that of a case, so that whoever is let in finds no what-if and no replay.
            read("/api/what-ifs/{id}", LIST, 404, WHAT_IF_RUN),
            read("/api/what-ifs/{id}/cases", LIST, 404, WHAT_IF_RUN),
            send("POST", "/api/what-ifs/{id}/cancel", LIST, "", 404, WHAT_IF_RUN),
            read("/api/replays", LIST, 200, REPLAY_RUN),
            send("POST", "/api/replays", LIST, "{}", 422, REPLAY_RUN),
            read("/api/replays/{id}", LIST, 404, REPLAY_RUN),
            read("/api/replays/{id}/differences", LIST, 404, REPLAY_RUN),
            send("POST", "/api/replays/{id}/cancel", LIST, "", 404, REPLAY_RUN),
            read("/api/entitlements", LIST, 200, MONEY_VIEW),
            read("/api/payment-orders", LIST, 200, MONEY_VIEW),
            read("/api/payment-orders/{order}", CASE, 200, MONEY_VIEW),
            send("POST", "/api/payment-orders/{order}/check", CASE, "", 409, ORDER_CHECK),
            send("POST", "/api/payment-orders/{order}/approve", CASE, "", 409, ORDER_APPROVE),
            send(
                    "POST",
                    "/api/payment-orders/{order}/cancel",
                    CASE,
                    "{\"grounds\": \"丙\"}",
                    409,
                    ORDER_MAKE,
                    ORDER_CHECK,
                    ORDER_APPROVE),
            read("/api/bank-statements", CITY, 200, MONEY_VIEW),
            send("POST", "/api/bank-statements", CITY, FILE, 422, STATEMENT_IMPORT),
            read("/api/reconciliation/summary", CITY, 200, MONEY_VIEW),
            read("/api/dashboard", LIST, 200, DASHBOARD_VIEW),
            read("/api/studios", LIST, 200, STUDIO_VIEW),
            read("/api/rulebooks", LIST, 200, RULEBOOK_VIEW),
            read("/api/rulebooks/{rulebook}/editions", LIST, 200, RULEBOOK_VIEW),
            read("/api/editions/{edition}", LIST, 200, RULEBOOK_VIEW),
            read("/api/edition-drafts", LIST, 200, RULEBOOK_DRAFT, RULEBOOK_CHECK, RULEBOOK_PUBLISH, AUDIT_VIEW),
            read(
                    "/api/edition-drafts/{draft}",
                    LIST,
                    404,
                    RULEBOOK_DRAFT,
                    RULEBOOK_CHECK,
                    RULEBOOK_PUBLISH,
                    AUDIT_VIEW),
            send("POST", "/api/edition-drafts", LIST, "{}", 422, RULEBOOK_DRAFT),
            send("POST", "/api/edition-drafts/{draft}/commands/save", LIST, DRAFT_STEP, 422, RULEBOOK_DRAFT),
            send("POST", "/api/edition-drafts/{draft}/commands/set-aside", LIST, DRAFT_STEP, 422, RULEBOOK_DRAFT),
            send("POST", "/api/edition-drafts/{draft}/commands/check", LIST, DRAFT_STEP, 404, RULEBOOK_CHECK),
            send(
                    "POST",
                    "/api/edition-drafts/{draft}/commands/return",
                    LIST,
                    DRAFT_STEP,
                    404,
                    RULEBOOK_CHECK,
                    RULEBOOK_PUBLISH),
            send("POST", "/api/edition-drafts/{draft}/commands/withdraw", LIST, DRAFT_STEP, 404, RULEBOOK_DRAFT),
            send("POST", "/api/edition-drafts/{draft}/commands/publish", LIST, DRAFT_STEP, 404, RULEBOOK_PUBLISH));

    static final List<Person> PEOPLE = List.of(
            new Person("applicant1", APPLICANT, false),
            new Person("applicant4", APPLICANT, false),
            new Person("applicant5", APPLICANT, false),
            new Person("county-xihu", COUNTY_OFFICER, false),
            new Person("county-nanchangxian", COUNTY_OFFICER, false),
            new Person("zone-gaoxin", COUNTY_OFFICER, false),
            new Person("office1", OFFICE_OFFICER, true),
            new Person("recorder1", DECISION_RECORDER, true),
            new Person("maker1", FINANCE_MAKER, true),
            new Person("checker1", FINANCE_CHECKER, true),
            new Person("approver1", FINANCE_APPROVER, true),
            new Person("leader1", LEADER, true),
            new Person("auditor1", AUDITOR, true),
            new Person("security1", SECURITY_ADMINISTRATOR, true));

    /** What a route touches. */
    enum Reach {
        /** The caller's own extract of everything: never out of reach. */
        LIST,
        /** One case or what hangs on it. */
        CASE,
        /** One case, but only by the applicant whose base it is. */
        OWN_CASE,
        /** What belongs to no county. */
        CITY
    }

    /** Whose case is called for; the people of the city reach each of them. */
    enum Target {
        /** The base applicant4 acts for, below the county 南昌县. */
        OWN("applicant4", "county-nanchangxian"),
        /** Another base of the same county. */
        SIBLING("county-nanchangxian"),
        /** The base applicant5 acts for, below another part of the city. */
        ELSEWHERE("applicant5", "zone-gaoxin");

        private final Set<String> reachedBy;

        Target(String... reachedBy) {
            this.reachedBy = Set.of(reachedBy);
        }
    }

    /** @param city whether they act for the root of the tree of organisations */
    record Person(String username, Role role, boolean city) {
        boolean reaches(Target target) {
            return city || target.reachedBy.contains(username);
        }
    }

    /** @param letIn the status for those who pass the guards */
    record Route(String method, String path, Reach reach, String body, int letIn, Set<Permission> anyOf) {
        /** As the API's own description writes it, whatever the parameters are called. */
        String signature() {
            return signature(method, path);
        }

        static String signature(String method, String path) {
            return method + " " + path.replaceAll("\\{[a-z]*}", "{}").replaceAll("/commands/[a-z-]+", "/commands/{}");
        }

        int expected(Person person, Target target) {
            boolean granted = anyOf.isEmpty()
                    || anyOf.stream().anyMatch(asked -> AccessPolicy.grants(Set.of(person.role()), asked));
            if (!granted) {
                return 403;
            }
            return switch (reach) {
                case LIST -> letIn;
                case CITY -> person.city() ? letIn : 403;
                case CASE -> person.reaches(target) ? letIn : 404;
                case OWN_CASE -> person.reaches(target) && !person.city() ? letIn : 404;
            };
        }
    }

    private AccessTable() {}

    private static Route read(String path, Reach reach, int letIn, Permission... anyOf) {
        return new Route("GET", path, reach, "", letIn, Set.of(anyOf));
    }

    private static Route send(String method, String path, Reach reach, String body, int letIn, Permission... anyOf) {
        return new Route(method, path, reach, body, letIn, Set.of(anyOf));
    }
}
