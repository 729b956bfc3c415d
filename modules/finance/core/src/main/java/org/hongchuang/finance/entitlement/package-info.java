/** Amounts due by an article of a policy. */
@NullMarked
package org.hongchuang.finance.entitlement;

import org.jspecify.annotations.NullMarked;
