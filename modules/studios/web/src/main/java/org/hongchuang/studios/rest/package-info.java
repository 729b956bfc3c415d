/** The REST resources of studios. */
@NullMarked
package org.hongchuang.studios.rest;

import org.jspecify.annotations.NullMarked;
