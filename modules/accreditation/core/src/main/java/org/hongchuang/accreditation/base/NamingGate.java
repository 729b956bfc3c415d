package org.hongchuang.accreditation.base;

import java.time.LocalDate;
import org.hongchuang.kernel.error.Rejection;

/** Something that must be in order before a base is named; every one of them is asked. */
public interface NamingGate {
    /**
     * @param on the day of naming
     * @throws Rejection saying what is not in order, and what to do
     */
    void require(BaseCase toBeNamed, LocalDate on);
}
