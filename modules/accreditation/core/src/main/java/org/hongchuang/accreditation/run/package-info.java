/** Runs over many cases or receipts, of whatever kind: the ledger of their chunks, and the crew that works on it. */
@NullMarked
package org.hongchuang.accreditation.run;

import org.jspecify.annotations.NullMarked;
