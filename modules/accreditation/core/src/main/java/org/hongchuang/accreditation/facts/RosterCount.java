package org.hongchuang.accreditation.facts;

/**
 * What the roster says in numbers.
 *
 * @param joinedInYear residents that moved in during the year asked for
 */
record RosterCount(long residents, long employees, long joinedInYear) {
    static final RosterCount NONE = new RosterCount(0, 0, 0);
}
