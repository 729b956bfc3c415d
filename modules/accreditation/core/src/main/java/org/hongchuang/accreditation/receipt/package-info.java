/** Receipts: stored small, rendered by computing them again. */
@NullMarked
package org.hongchuang.accreditation.receipt;

import org.jspecify.annotations.NullMarked;
