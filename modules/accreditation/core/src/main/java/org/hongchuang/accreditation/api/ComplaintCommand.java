package org.hongchuang.accreditation.api;

/** What a person can do with a complaint. */
public enum ComplaintCommand {
    /** 查实, with a deadline to put it right. */
    VERIFY,
    /** 认定不属实. */
    DISMISS,
    /** 验收整改, naming the day it was put right. */
    ACCEPT,
    /** 认定未整改, once the deadline has passed. */
    FAIL,
    /** 重新核查, by someone who neither registered it nor gave the verdict. */
    REOPEN
}
