/** The dashboard on screen. */
@NullMarked
package org.hongchuang.reporting.web;

import org.jspecify.annotations.NullMarked;
