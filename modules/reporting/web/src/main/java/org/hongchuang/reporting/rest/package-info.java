/** The dashboard as a REST resource. */
@NullMarked
package org.hongchuang.reporting.rest;

import org.jspecify.annotations.NullMarked;
