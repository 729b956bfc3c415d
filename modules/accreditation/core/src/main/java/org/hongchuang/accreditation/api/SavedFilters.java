package org.hongchuang.accreditation.api;

import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;

/** The filters of the list of cases that the actor keeps; nobody else sees them. */
public interface SavedFilters {
    /** Filters a person may keep. */
    int MOST = 30;

    /** By name. */
    List<SavedFilter> own();

    /**
     * Keeps a filter; one of the same name is replaced.
     *
     * @param standard whether the list is to open with it, instead of any other
     * @throws Rejection if the name is missing or too long, a part does not hold, or there are {@link #MOST} already
     */
    UUID save(String name, String text, String state, String kind, boolean standard);

    /** @throws NotFound if the actor has no such filter */
    void delete(UUID id);
}
