/** Reminders of what is due or overdue, and to whom it is shown when nobody does it (docs/adr/0032). */
@NullMarked
package org.hongchuang.kernel.reminder;

import org.jspecify.annotations.NullMarked;
