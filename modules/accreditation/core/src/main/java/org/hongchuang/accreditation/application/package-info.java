/** The application form, its conditions, and handing it in. */
@NullMarked
package org.hongchuang.accreditation.application;

import org.jspecify.annotations.NullMarked;
