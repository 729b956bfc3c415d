/** Letters to bases: what a decision says to its addressee, frozen when it is made. */
@NullMarked
package org.hongchuang.accreditation.letter;

import org.jspecify.annotations.NullMarked;
