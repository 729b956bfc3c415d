package org.hongchuang.nightly;

import org.hongchuang.kernel.access.Actor;

/** Who the house's jobs act as. */
final class Job {
    /** Named so in the audit trail and as the one who started a run. */
    static final Actor NIGHTLY = Actor.system("nightly");

    private Job() {}
}
