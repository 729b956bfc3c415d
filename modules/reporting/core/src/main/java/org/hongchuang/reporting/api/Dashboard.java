package org.hongchuang.reporting.api;

/** Bases, money and open work at a glance, as far as the actor reaches. */
public interface Dashboard {
    /**
     * The figures of this instant, for everything at or below the actor's organisation. All of them are read from one
     * state of the database, so that they agree with each other.
     */
    DashboardView show();
}
