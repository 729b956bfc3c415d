/** Payment orders, made, checked and approved by three people, and the batches the bank gets. */
@NullMarked
package org.hongchuang.finance.payment;

import org.jspecify.annotations.NullMarked;
