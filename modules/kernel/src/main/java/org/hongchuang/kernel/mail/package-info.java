/** The day's reminders by mail; off unless a mail server is configured (docs/adr/0032). */
@NullMarked
package org.hongchuang.kernel.mail;

import org.jspecify.annotations.NullMarked;
