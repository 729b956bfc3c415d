/** Filling in and handing in an application, for other programs. */
@NullMarked
package org.hongchuang.accreditation.rest.application;

import org.jspecify.annotations.NullMarked;
