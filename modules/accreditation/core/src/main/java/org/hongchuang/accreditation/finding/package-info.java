/** Findings: what an evaluation found and a person must decide. */
@NullMarked
package org.hongchuang.accreditation.finding;

import org.jspecify.annotations.NullMarked;
