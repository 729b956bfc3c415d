package org.hongchuang.rulebook;

/** Whom a ban keeps from applying again. */
public enum BanSubject {
    /** The unit the base or studio belongs to. */
    UNIT,
    LEADING_PERSON,
    /** The base or studio itself. */
    HOLDER
}
