/** Reads the figures of a dashboard from the reporting views. */
@NullMarked
package org.hongchuang.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
