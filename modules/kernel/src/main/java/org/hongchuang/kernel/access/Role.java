package org.hongchuang.kernel.access;

import java.util.Locale;

/** The roles people hold; the directory's groups are mapped to them in the server's configuration. */
public enum Role {
    /** 申报单位经办人: acts for one base or unit. */
    APPLICANT,
    /** 县（区）总工会、开发区工会工委经办人: recommends what comes from below. */
    COUNTY_OFFICER,
    /** 市总“双创”办公室经办人: verifies, visits, scores, evaluates. */
    OFFICE_OFFICER,
    /** 会议决定录入人: records what the party group decided. */
    DECISION_RECORDER,
    /** 财务制单. */
    FINANCE_MAKER,
    /** 财务复核. */
    FINANCE_CHECKER,
    /** 财务审批. */
    FINANCE_APPROVER,
    /** 领导: sees everything, changes nothing. */
    LEADER,
    /** 审计: sees everything and the audit trail, changes nothing. */
    AUDITOR,
    /** 安全管理员: keeps an eye on who acts for whom, and ends it; has no business of its own. */
    SECURITY_ADMINISTRATOR;

    /** The name of the role in the server's configuration, for example {@code county-officer}. */
    public String securityRole() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
