package org.hongchuang.policies.api;

/** Where an edition stands in time. */
public enum Standing {
    /** 已失效. */
    PAST,
    /** 现行有效. */
    IN_FORCE,
    /** 尚未生效. */
    FUTURE,
    /** 不能用于正式决定: what the document itself leaves out is missing. */
    INCOMPLETE
}
