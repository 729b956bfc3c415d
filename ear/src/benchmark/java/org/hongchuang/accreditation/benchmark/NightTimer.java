package org.hongchuang.accreditation.benchmark;

/**
 * The application's own timer of the night, kept by Liberty in the database. It is due at two; here its next time is now, and what
 * happens then is what happens every night.
 */
final class NightTimer {
    private final BenchmarkDatabase database;

    NightTimer(BenchmarkDatabase database) {
        this.database = database;
    }

    /** In whole seconds, as Liberty wants them. */
    void fallDue() {
        database.sql("update timer_task set nextexec = floor(extract(epoch from clock_timestamp()))::bigint * 1000"
                + " where iname like '%#NightlyTimer'");
    }

    /** Has the run opened last be one of some days ago, since a timer opens one a day. */
    void turnThePage(int daysAgo) {
        database.sql("update accr_run set as_of = as_of - " + daysAgo + " where id = (select max(id) from accr_run)");
    }
}
