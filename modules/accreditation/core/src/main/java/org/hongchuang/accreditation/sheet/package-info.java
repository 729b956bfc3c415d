/** Spreadsheets from outside, read within bounds. */
@NullMarked
package org.hongchuang.accreditation.sheet;

import org.jspecify.annotations.NullMarked;
