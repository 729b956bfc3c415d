package org.hongchuang.kernel.task;

import java.util.List;
import org.hongchuang.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind that has a last day, for the whole house, as a statement the database joins with its own: no row
 * passes through the program.
 *
 * @param kind key of the text that names the work
 * @param role who is to do it
 * @param house whether the last days are set by the federation itself (内部时限) and not by the policy
 * @param select yields path of the organisation, title, place, since when, last day, a link that is no other's, and the
 *     {@link Basis} of the last day as article, edition and rule, each of them null where it rests on none
 * @param values of the statement's parameters
 */
public record DueQuery(String kind, Role role, boolean house, String select, List<@Nullable Object> values) {}
