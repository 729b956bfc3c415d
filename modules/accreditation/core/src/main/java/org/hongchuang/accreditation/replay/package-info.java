/** Replays of many stored receipts: each computed again under its own edition and compared. */
@NullMarked
package org.hongchuang.accreditation.replay;

import org.jspecify.annotations.NullMarked;
