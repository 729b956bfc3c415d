/** The register of bans, and whom they bind. */
@NullMarked
package org.hongchuang.accreditation.ban;

import org.jspecify.annotations.NullMarked;
