/** What waits for a person, gathered from all contexts. */
@NullMarked
package org.hongchuang.kernel.task;

import org.jspecify.annotations.NullMarked;
