/** The frame of the REST API; the resources live with their contexts. */
@NullMarked
package org.hongchuang.portal.rest;

import org.jspecify.annotations.NullMarked;
