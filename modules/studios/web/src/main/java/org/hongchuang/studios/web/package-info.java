/** The screens of studios. */
@NullMarked
package org.hongchuang.studios.web;

import org.jspecify.annotations.NullMarked;
