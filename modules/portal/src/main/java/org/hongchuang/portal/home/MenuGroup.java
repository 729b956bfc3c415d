package org.hongchuang.portal.home;

import java.util.List;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.Permission;

/**
 * Entries of the menu that belong together.
 *
 * @param titleKey key of the heading
 * @param entries in order
 */
public record MenuGroup(String titleKey, List<MenuEntry> entries) {
    /** The whole menu. */
    static final List<MenuGroup> ALL = List.of(
            group(
                    "portal.menu.work",
                    MenuEntry.of("portal.home", "/app/index.xhtml"),
                    MenuEntry.of("portal.menu.inbox", "/app/inbox.xhtml"),
                    MenuEntry.of("portal.menu.reminders", "/app/reminders.xhtml", Permission.REMINDER_VIEW),
                    MenuEntry.of(
                            "portal.menu.delegations",
                            "/app/delegations.xhtml",
                            Permission.DELEGATION_GIVE,
                            Permission.DELEGATION_KEEP)),
            group(
                    "portal.menu.policies",
                    MenuEntry.of("portal.menu.rulebooks", "/app/policies/rulebooks.xhtml", Permission.RULEBOOK_VIEW),
                    MenuEntry.of(
                            "portal.menu.drafts",
                            "/app/policies/drafts.xhtml",
                            Permission.RULEBOOK_DRAFT,
                            Permission.RULEBOOK_CHECK,
                            Permission.RULEBOOK_PUBLISH,
                            Permission.AUDIT_VIEW),
                    MenuEntry.of(
                            "portal.menu.holidays",
                            "/app/holidays.xhtml",
                            Permission.CALENDAR_KEEP,
                            Permission.AUDIT_VIEW)),
            group(
                    "portal.menu.accreditation",
                    MenuEntry.of("portal.menu.cases", "/app/accreditation/cases.xhtml", Permission.CASE_VIEW),
                    MenuEntry.of("portal.menu.notices", "/app/accreditation/notices.xhtml", Permission.NOTICE_VIEW),
                    MenuEntry.of(
                            "portal.menu.complaints", "/app/accreditation/complaints.xhtml", Permission.COMPLAINT_VIEW),
                    MenuEntry.of(
                            "portal.menu.questionnaires",
                            "/app/accreditation/questionnaires.xhtml",
                            Permission.QUESTIONNAIRE_VIEW),
                    MenuEntry.of(
                            "portal.menu.house-terms", "/app/accreditation/house-terms.xhtml", Permission.TERM_KEEP),
                    MenuEntry.of("portal.menu.studios", "/app/studios/studios.xhtml", Permission.STUDIO_VIEW)),
            group(
                    "portal.menu.appraisal",
                    MenuEntry.of(
                            "portal.menu.assessments", "/app/assessment/assessments.xhtml", Permission.RESULT_VIEW),
                    MenuEntry.of("portal.menu.ranking", "/app/assessment/ranking.xhtml", Permission.RESULT_VIEW),
                    MenuEntry.of("portal.menu.sheets", "/app/assessment/sheets.xhtml", Permission.ITEM_SCORE),
                    MenuEntry.of("portal.menu.runs", "/app/appraisal/runs.xhtml", Permission.EVALUATION_VIEW),
                    MenuEntry.of("portal.menu.findings", "/app/appraisal/findings.xhtml", Permission.FINDING_VIEW),
                    MenuEntry.of("portal.menu.measures", "/app/measures/measures.xhtml", Permission.MEASURE_VIEW),
                    MenuEntry.of("portal.menu.meeting", "/app/measures/meeting.xhtml", Permission.MEASURE_DECIDE),
                    MenuEntry.of("portal.menu.bans", "/app/measures/bans.xhtml", Permission.BAN_VIEW),
                    MenuEntry.of("portal.menu.what-if", "/app/appraisal/what-if.xhtml", Permission.WHAT_IF_RUN),
                    MenuEntry.of("portal.menu.replay", "/app/appraisal/replay.xhtml", Permission.REPLAY_RUN)),
            group(
                    "portal.menu.finance",
                    MenuEntry.of("portal.menu.entitlements", "/app/finance/entitlements.xhtml", Permission.MONEY_VIEW),
                    MenuEntry.of("portal.menu.orders", "/app/finance/orders.xhtml", Permission.MONEY_VIEW),
                    MenuEntry.of(
                            "portal.menu.batches",
                            "/app/finance/batches.xhtml",
                            Permission.BATCH_EXPORT,
                            Permission.ORDER_CHECK,
                            Permission.ORDER_APPROVE,
                            Permission.AUDIT_VIEW),
                    MenuEntry.of(
                            "portal.menu.statements",
                            "/app/finance/statements.xhtml",
                            Permission.STATEMENT_IMPORT,
                            Permission.PAYMENT_MATCH,
                            Permission.AUDIT_VIEW),
                    MenuEntry.of(
                            "portal.menu.reconciliation",
                            "/app/finance/reconciliation.xhtml",
                            Permission.PAYMENT_MATCH,
                            Permission.AUDIT_VIEW)),
            group(
                    "portal.menu.reporting",
                    MenuEntry.of("portal.menu.dashboard", "/app/reporting/dashboard.xhtml", Permission.DASHBOARD_VIEW),
                    MenuEntry.of("portal.menu.audit", "/app/audit.xhtml", Permission.AUDIT_VIEW)));

    public MenuGroup {
        entries = List.copyOf(entries);
    }

    private static MenuGroup group(String titleKey, MenuEntry... entries) {
        return new MenuGroup(titleKey, List.of(entries));
    }

    MenuGroup forThose(Actor actor) {
        return new MenuGroup(
                titleKey,
                entries.stream().filter(entry -> entry.opensFor(actor)).toList());
    }
}
