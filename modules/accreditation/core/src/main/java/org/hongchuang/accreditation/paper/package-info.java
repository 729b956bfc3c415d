/** Papers of a case: its forms in the layout of the annexes, its certificate, and its whole file for an inspection. */
@NullMarked
package org.hongchuang.accreditation.paper;

import org.jspecify.annotations.NullMarked;
