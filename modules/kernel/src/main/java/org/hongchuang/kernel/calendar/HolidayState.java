package org.hongchuang.kernel.calendar;

/** What became of an entry. */
public enum HolidayState {
    /** 待确认: waits for another person. */
    ENTERED,
    /** 已确认: counts. */
    CONFIRMED,
    /** 已退回: never counted. */
    REFUSED
}
