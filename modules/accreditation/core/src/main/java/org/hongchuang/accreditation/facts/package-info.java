/** What the rulebook is told about a case. */
@NullMarked
package org.hongchuang.accreditation.facts;

import org.jspecify.annotations.NullMarked;
