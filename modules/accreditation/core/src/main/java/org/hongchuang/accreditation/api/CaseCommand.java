package org.hongchuang.accreditation.api;

/** What people do to a case. */
public enum CaseCommand {
    /** 提交, by the applicant. */
    SUBMIT,
    /** 推荐, by the county. */
    RECOMMEND,
    /** 退回, by whoever holds the case: county or office. */
    RETURN,
    /** 核实, by the office after its visit. */
    VERIFY,
    /** 决定通过, recorded from the minutes. */
    APPROVE,
    /** 决定不予认定, recorded from the minutes. */
    REJECT,
    /** 退回重新研究: an objection to the public notice was upheld, so the meeting decides anew. */
    RECONSIDER,
    /** 命名, by the office. */
    NAME,
    /** 责令整改, with a last day. */
    REQUIRE_RECTIFICATION,
    /** 整改验收合格. */
    ACCEPT_RECTIFICATION,
    /** 撤销称号. */
    WITHDRAW,
    /** 凭认定文件登记, by the recorder, where the text has no procedure. */
    ENROL,
    /** 延续认定, for another term. */
    RENEW,
    /** 升级: a higher title takes the place of this one. */
    SUCCEED
}
