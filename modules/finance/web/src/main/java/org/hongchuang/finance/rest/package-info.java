/** The REST resources of finance. */
@NullMarked
package org.hongchuang.finance.rest;

import org.jspecify.annotations.NullMarked;
