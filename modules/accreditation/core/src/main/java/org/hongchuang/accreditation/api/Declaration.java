package org.hongchuang.accreditation.api;

/** What an assessor declares about a base before scoring it. */
public enum Declaration {
    /** 无利害关系. */
    NO_INTEREST,
    /** 有利害关系, said openly; scores all the same. */
    INTEREST,
    /** 回避: does not score this base in this year. */
    RECUSED
}
