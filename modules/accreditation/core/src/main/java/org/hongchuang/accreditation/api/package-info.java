/** What other rooms may use of accreditation: facades, views and events. */
@NullMarked
package org.hongchuang.accreditation.api;

import org.jspecify.annotations.NullMarked;
