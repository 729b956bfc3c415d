package org.hongchuang.accreditation.api;

/** Where a base stands on its way to the title, and after (annex 1, part two, 认定申请; annex 2, article 7). */
public enum CaseState {
    /** 草稿. */
    DRAFT,
    /** 已提交, waits for the county. */
    SUBMITTED,
    /** 已退回, waits for the applicant. */
    RETURNED,
    /** 已推荐, waits for the office. */
    RECOMMENDED,
    /** 已核实, waits for the party group's decision. */
    VERIFIED,
    /** 决定通过, waits to be named. */
    APPROVED,
    /** 决定不予认定. */
    REJECTED,
    /** 已命名. */
    NAMED,
    /** 整改中: holds the title and must put something right by a day. */
    RECTIFYING,
    /** 已撤销. */
    WITHDRAWN,
    /** 已升级: followed by a higher title of the same organisation. */
    SUCCEEDED;

    /** Whether the base bears the title. */
    public boolean holdsTitle() {
        return this == NAMED || this == RECTIFYING;
    }

    /** Whether nothing more can happen: the organisation may begin anew. */
    public boolean over() {
        return this == REJECTED || this == WITHDRAWN || this == SUCCEEDED;
    }
}
