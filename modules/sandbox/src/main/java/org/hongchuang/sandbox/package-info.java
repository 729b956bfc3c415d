/** Sandbox only: what a production installation brings along, embedded. Nothing of it is in the EAR. */
@NullMarked
package org.hongchuang.sandbox;

import org.jspecify.annotations.NullMarked;
