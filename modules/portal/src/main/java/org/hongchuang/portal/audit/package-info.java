/** The page of the audit trail. */
@NullMarked
package org.hongchuang.portal.audit;

import org.jspecify.annotations.NullMarked;
