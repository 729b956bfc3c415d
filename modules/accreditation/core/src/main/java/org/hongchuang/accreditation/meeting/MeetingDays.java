package org.hongchuang.accreditation.meeting;

import java.time.LocalDate;

/**
 * The days that times are counted from.
 *
 * @param metOn withdrawals and bans count from it
 * @param notifiedOn times allowed count from it
 */
record MeetingDays(LocalDate metOn, LocalDate notifiedOn) {}
