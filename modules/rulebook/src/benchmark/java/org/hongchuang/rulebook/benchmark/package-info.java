/** What an evaluation costs, beside the same rules in DMN and in hand-written Java. */
@NullMarked
package org.hongchuang.rulebook.benchmark;

import org.jspecify.annotations.NullMarked;
