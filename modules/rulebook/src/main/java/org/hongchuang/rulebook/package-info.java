/**
 * Policy as data: editions of policy documents, read from YAML, and the engine that answers what an edition says about
 * a case. No clock, no database, no container: everything an answer rests on is handed in and comes out in the
 * {@link org.hongchuang.rulebook.Receipt}.
 */
@NullMarked
package org.hongchuang.rulebook;

import org.jspecify.annotations.NullMarked;
