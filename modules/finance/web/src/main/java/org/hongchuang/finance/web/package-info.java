/** The screens of finance. */
@NullMarked
package org.hongchuang.finance.web;

import org.jspecify.annotations.NullMarked;
