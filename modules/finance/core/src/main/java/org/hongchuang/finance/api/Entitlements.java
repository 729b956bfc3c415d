package org.hongchuang.finance.api;

import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** What cases are entitled to, by which article, and whether it has been paid. */
public interface Entitlements {
    /** Entitlements within the actor's reach, newest first. */
    Page<EntitlementRow> page(EntitlementFilter filter, PageRequest page);
}
