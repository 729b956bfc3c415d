package org.hongchuang.kernel.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Produces the one clock everything is dated by. */
@Dependent
public class Clocks {
    /** The time zone of every day and deadline in the system. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Produces
    @Dependent
    public Clock clock() {
        return Clock.system(SHANGHAI);
    }
}
