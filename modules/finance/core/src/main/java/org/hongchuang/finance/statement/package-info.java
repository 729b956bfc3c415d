/** Bank statements: their files, columns and lines. */
@NullMarked
package org.hongchuang.finance.statement;

import org.jspecify.annotations.NullMarked;
