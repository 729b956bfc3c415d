/** Evaluation runs: the ledger of chunks, and the evaluation of a chunk in one transaction. */
@NullMarked
package org.hongchuang.accreditation.evaluation;

import org.jspecify.annotations.NullMarked;
