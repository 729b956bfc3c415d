/** YAML within bounds: a tree that remembers where in the file each value stands. Knows nothing of editions. */
@NullMarked
package org.hongchuang.rulebook.yaml;

import org.jspecify.annotations.NullMarked;
