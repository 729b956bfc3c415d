/** The one persistence unit, and the migration of the database that runs before it opens. */
@NullMarked
package org.hongchuang.persistence;

import org.jspecify.annotations.NullMarked;
