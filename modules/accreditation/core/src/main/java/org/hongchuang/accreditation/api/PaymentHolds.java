package org.hongchuang.accreditation.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Cases to which nothing may be paid at present, for those who pay. */
public interface PaymentHolds {
    /** Those of the given cases that are held, each with the reason; asked in one statement. */
    Map<UUID, HoldReason> of(Collection<UUID> cases);
}
