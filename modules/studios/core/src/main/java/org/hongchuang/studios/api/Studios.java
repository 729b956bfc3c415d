package org.hongchuang.studios.api;

import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The demonstration studios in the actor's reach. */
public interface Studios {
    /**
     * Studios by county, unit and name.
     *
     * @param text part of the studio's name, its unit, its leading person or its field of innovation, upper or lower
     *     case alike; blank for all
     */
    Page<StudioRow> page(String text, PageRequest slice);
}
