/** The tree of organisations: city federation, counties and zones, grassroots unions, bases and units. */
@NullMarked
package org.hongchuang.kernel.organisation;

import org.jspecify.annotations.NullMarked;
