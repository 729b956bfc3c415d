package org.hongchuang.accreditation.api;

import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** Questionnaires for the holders of links, without signing in. */
public interface PublicQuestionnaires {
    /**
     * @param address where the request comes from; too many from one are refused for a while
     * @throws NotFound if there is no such link
     * @throws Rejection if too many requests came from the address
     */
    PublicQuestionnaire find(@Nullable String token, String address);

    /**
     * Takes an answer; a link is good for one.
     *
     * @param level 1 very dissatisfied to 5 very satisfied
     * @throws NotFound if there is no such link
     * @throws Rejection if the link was used, the day is over, the level is none, or too many requests came
     */
    void answer(@Nullable String token, int level, String address);
}
